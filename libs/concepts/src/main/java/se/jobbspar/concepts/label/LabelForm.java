package se.jobbspar.concepts.label;

import java.util.List;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.concepts.passage.Token;
import se.jobbspar.taxonomy.Concept;

/**
 * One way to say what a concept is called.
 *
 * @param raw as the taxonomy writes it
 * @param certainty how surely whoever says it means the concept, 0 to 1
 * @param isShared whether others are said by the same words, so that it is open which one is meant
 * @param asWritten whether capitals must agree: the name of what is sold, or a short one
 */
record LabelForm(
        Concept concept, String raw, List<String> words, double certainty, boolean isShared, boolean asWritten) {
    static final double FULL = 1;
    private static final int SHORT = 3;

    static LabelForm of(Concept concept, String raw, double certainty) {
        List<String> words = Sentence.words(raw).stream().map(Token::word).toList();
        return new LabelForm(
                concept,
                raw,
                words,
                certainty,
                false,
                words.size() == 1 && words.getFirst().length() <= SHORT);
    }

    static LabelForm ofName(Concept concept, String raw, double certainty) {
        return new LabelForm(
                concept, raw, Sentence.words(raw).stream().map(Token::word).toList(), certainty, false, true);
    }

    LabelForm shared() {
        return new LabelForm(concept, raw, words, certainty, true, asWritten);
    }

    boolean isOneWord() {
        return words.size() == 1;
    }
}
