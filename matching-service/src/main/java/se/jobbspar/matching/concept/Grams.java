package se.jobbspar.matching.concept;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import se.jobbspar.concepts.word.Text;

/** A text as a unit vector over its character n-grams, weighted by how rare each is (TF-IDF). */
final class Grams {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** The longest repeat what the shorter ones say; the figure is tuned on the quality sets (ADR 0011). */
    private static final double WEIGHT_OF_LONGEST = 0.1;

    private final Compounds compounds;

    Grams(Compounds compounds) {
        this.compounds = compounds;
    }

    /** How often each gram occurs; word ends count as characters, and so do the ends of compound parts. */
    Map<String, Integer> of(Text text) {
        Map<String, Integer> counts = new HashMap<>();
        for (Text.Word word : text.words()) {
            add(word.normal(), false, counts);
            compounds.parts(word.normal()).forEach(part -> add(part, true, counts));
        }
        return counts;
    }

    private static void add(String word, boolean endsOnly, Map<String, Integer> counts) {
        String bounded = "^" + word + "$";
        for (int n = SHORTEST; n <= LONGEST; n++) {
            for (int i = 0; i + n <= bounded.length(); i++) {
                // The inner grams of a part are those of its word already.
                if (!endsOnly || i == 0 || i + n == bounded.length()) {
                    counts.merge(bounded.substring(i, i + n), 1, Integer::sum);
                }
            }
        }
    }

    /**
     * The vector of length 1.
     *
     * @param documents number of labels
     * @param frequency in how many of them a gram occurs; a gram in none is left out
     */
    static Map<String, Double> vector(Map<String, Integer> counts, int documents, ToIntFunction<String> frequency) {
        Map<String, Double> weights = new HashMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> gram : counts.entrySet()) {
            int found = frequency.applyAsInt(gram.getKey());
            if (found > 0) {
                double weight = (1 + Math.log(gram.getValue())) * rarity(gram.getKey(), documents, found);
                weights.put(gram.getKey(), weight);
                squares += weight * weight;
            }
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((gram, weight) -> weight / length);
        return weights;
    }

    private static double rarity(String gram, int documents, int found) {
        double rarity = Math.log((1.0 + documents) / (1.0 + found)) + 1;
        return gram.length() == LONGEST ? WEIGHT_OF_LONGEST * rarity : rarity;
    }
}
