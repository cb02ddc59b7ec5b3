package se.jobbspar.concepts.label;

import java.util.Set;
import java.util.regex.Pattern;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.concepts.passage.Token;

/** Tells who is called Kock from who is one: by the capitals that names alone have within a sentence. */
final class Names {
    /** What may come before an occupation in a title that is written in capitals throughout. */
    private static final Set<String> OF_TITLES = Set.of("""
            erfaren vikarierande legitimerad leg senior junior biträdande timanställd ny grundutbildad experienced
            registered certified qualified assistant lead head utbildad kvalificerad driven sökes wanted sommarjobb
            extrajobb vikarie som till en a an ms microsoft and och
            """.split("\\s+"));

    private static final Pattern OF_PLACES = Pattern.compile(
            "(?:AB|HB|KB|Ltd|Inc|GmbH|väg|gata|gatan|vägen|gränd|torg|plan|backe|Street|Road|Avenue|Lane)");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\u00a0]+");

    private Names() {}

    /** @param to after the last word of what is found */
    static boolean isPart(Sentence sentence, int from, int to) {
        Token first = sentence.tokens().get(from);
        if (!first.isCapitalised() || first.isUpperCase()) {
            return false;
        }
        return isAfterName(sentence, from) || isBeforeName(sentence, from, to);
    }

    private static boolean isAfterName(Sentence sentence, int from) {
        if (from == 0 || !SPACE.matcher(sentence.gapAfter(from - 1)).matches()) {
            return false;
        }
        Token before = sentence.tokens().get(from - 1);
        if (before.word().equals("och") && from > 2) {
            return sentence.tokens().get(from - 2).isCapitalised() && isAfterName(sentence, from - 2);
        }
        return before.isCapitalised() && !OF_TITLES.contains(before.word());
    }

    private static boolean isBeforeName(Sentence sentence, int from, int to) {
        int at = to;
        while (at < sentence.tokens().size()
                && SPACE.matcher(sentence.gapAfter(at - 1)).matches()
                && (sentence.tokens().get(at).isCapitalised()
                        || OF_PLACES.matcher(sentence.tokens().get(at).raw()).matches())) {
            if (OF_PLACES.matcher(sentence.tokens().get(at).raw()).matches()) {
                return true;
            }
            at++;
        }
        return at > to
                && from > 0
                && SPACE.matcher(sentence.gapAfter(from - 1)).matches()
                && !OF_TITLES.contains(sentence.tokens().get(at - 1).word());
    }
}
