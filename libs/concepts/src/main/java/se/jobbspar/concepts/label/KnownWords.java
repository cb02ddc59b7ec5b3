package se.jobbspar.concepts.label;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.jobbspar.concepts.word.Abbreviations;

/** The words of texts as those of labels: most stand there more than once, and in most texts the same. */
final class KnownWords {
    /** Some 10 MB; after that all are forgotten, since those that matter come back soon. */
    private static final int MOST = 50_000;

    private final Lexicon lexicon;
    private final Map<String, Map<String, Double>> known = new HashMap<>();
    private final Map<String, Boolean> forms = new HashMap<>();

    private final boolean bare;

    /** @param bare whether the text has lost all å, ä and ö */
    KnownWords(Lexicon lexicon, boolean bare) {
        this.lexicon = lexicon;
        this.bare = bare;
    }

    /** The label words that a word may be, or what it is short for; each with how sure that is, 0 to 1. */
    Map<String, Double> of(String word) {
        return remembered(known).computeIfAbsent(word, w -> {
            Map<String, Double> found = bare ? lexicon.ofBare(w) : lexicon.of(w);
            return found.isEmpty() ? lexicon.of(Abbreviations.writtenOut(w)) : found;
        });
    }

    /** Words of which it is a form beyond doubt. */
    Stream<String> strictly(String word) {
        return of(word).entrySet().stream()
                .filter(entry -> entry.getValue() > Lexicon.LOOSE)
                .map(Map.Entry::getKey);
    }

    /** Whether it is a form of a label's word. */
    boolean isForm(String word) {
        return remembered(forms).computeIfAbsent(word, lexicon::isForm);
    }

    private static <T> Map<String, T> remembered(Map<String, T> words) {
        if (words.size() >= MOST) {
            words.clear();
        }
        return words;
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
