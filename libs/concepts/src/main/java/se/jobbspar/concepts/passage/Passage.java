package se.jobbspar.concepts.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its sentences, in order; those without a word are left out.
 *
 * @param markup what was given, whose {@link Markup#text()} the sentences are of
 */
public record Passage(Markup markup, List<Sentence> sentences) {
    /**
     * A full stop is none after what is usually shortened, nor within a number or an address. A to E are classes of licences oftener
     * than initials, and spaces before a capital were a line break once.
     */
    private static final Pattern END = Pattern.compile(
            "(?=[\\v.!?; \\u2022])(?:\\R|(?<=[\\p{L}\\p{Nd})]) {2,}(?=\\p{Lu})|;|\\u2022"
                    + "|[!?](?=\\s|$)|\\.(?=\\s|$)(?<!\\b(?:(?i:leg|ca|bl|t|ex|tex|dvs|inkl|kl|nr|tel|min|st)|[F-ZÅÄÖ]).))");

    private static final int LONGEST = 400;
    private static final Pattern MARKED = Pattern.compile("[åäöÅÄÖ]|[aoAO][\\u0308\\u030a]");

    public Passage {
        sentences = List.copyOf(sentences);
    }

    public static Passage of(String given) {
        Markup markup = Markup.of(given);
        String text = markup.text();
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        int line = 0;
        while (end.find()) {
            add(text, from, end.start(), line, sentences);
            from = end.end();
            if (isBreak(end.group())) {
                line++;
            }
        }
        add(text, from, text.length(), line, sentences);
        return new Passage(markup, sentences);
    }

    private static boolean isBreak(String end) {
        return end.isBlank() && !end.startsWith(" ");
    }

    /** Whether it has lost all å, ä and ö, as far as it is Swedish. */
    public boolean isBare() {
        return sentences.stream()
                .noneMatch(sentence -> MARKED.matcher(sentence.text()).find());
    }

    /** What never ends is cut between words, so that reading takes a time that grows with the length alone. */
    private static void add(String text, int from, int to, int line, List<Sentence> sentences) {
        int at = from;
        while (to - at > LONGEST) {
            int space = text.lastIndexOf(' ', at + LONGEST);
            int cut = space > at ? space : at + LONGEST;
            addWhole(text, at, cut, line, sentences);
            at = cut;
        }
        addWhole(text, at, to, line, sentences);
    }

    private static void addWhole(String text, int from, int to, int line, List<Sentence> sentences) {
        Sentence sentence = Sentence.of(text.substring(from, to), from, line);
        if (!sentence.tokens().isEmpty()) {
            sentences.add(sentence);
        }
    }
}
