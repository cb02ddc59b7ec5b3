package se.jobbspar.concepts.passage;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between two full stops or line breaks.
 *
 * @param text as it is written
 * @param start of its first character in the whole text
 * @param line number of its line; a list or a heading has one sentence a line
 */
public record Sentence(String text, int start, int line, List<Token> tokens) {
    /** Letters, figures, and the signs that names of programming languages end with; a genitive's 's stays outside. */
    private static final Pattern WORD = Pattern.compile(
            "(?:(?<![\\p{L}\\p{Nd}])\\.(?=\\p{Lu}{2}))?[\\p{L}\\p{M}\\p{Nd}\\x{FFFD}]+(?:\\?(?=\\p{Ll}{2})\\p{Ll}+)?(?:\\+\\+|#)?");

    /** What is longer is no word of any language. */
    private static final int LONGEST_WORD = 60;

    static Sentence of(String text, int start, int line) {
        return new Sentence(text, start, line, words(text));
    }

    /** The words of a label, as those of a text. */
    public static List<Token> words(String text) {
        return WORD.matcher(text)
                .results()
                .filter(found -> found.end() - found.start() <= LONGEST_WORD)
                .map(found -> Token.of(found.group(), found.start()))
                .toList();
    }

    public Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    /** What stands between a word and the next. */
    public String gapAfter(int token) {
        return text.substring(tokens.get(token).end(), tokens.get(token + 1).start());
    }
}
