package se.jobbspar.concepts.label;

import java.util.HashMap;
import java.util.Map;
import se.jobbspar.concepts.word.Abbreviations;

/** The words of one text as those of labels: most stand there more than once. */
final class KnownWords {
    private final Lexicon lexicon;
    private final Map<String, Map<String, Double>> known = new HashMap<>();

    KnownWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The label words that a word may be, or what it is short for; each with how sure that is, 0 to 1. */
    Map<String, Double> of(String word) {
        return known.computeIfAbsent(word, w -> {
            Map<String, Double> found = lexicon.of(w);
            return found.isEmpty() ? lexicon.of(Abbreviations.writtenOut(w)) : found;
        });
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
