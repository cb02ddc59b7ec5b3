package se.jobbspar.matching.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Takes Swedish compounds apart by the taxonomy's own words, with the linking s. What is left over must be a word as
 * well: that is why {@code form} is no part of {@code plattform}, while {@code sköterska} is one of {@code undersköterska}.
 */
final class Compounds {
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_ENDING = 6;
    private final Set<String> words;
    private final Map<String, List<String>> piecesOfLabels = new ConcurrentHashMap<>();

    private Compounds(Set<String> words) {
        this.words = words;
    }

    /** For a language that writes its compounds apart. */
    static Compounds none() {
        return new Compounds(Set.of());
    }

    static Compounds of(Collection<String> words) {
        return new Compounds(words.stream()
                .filter(w -> w.length() >= SHORTEST_FIRST && Character.isLetter(w.charAt(0)))
                .collect(Collectors.toSet()));
    }

    /** First and last part of a compound, the last one as long as can be; empty when it is none. */
    List<String> parts(String word) {
        for (int cut = SHORTEST_FIRST; cut <= word.length() - SHORTEST_PART; cut++) {
            String last = word.substring(cut);
            String first = known(word.substring(0, cut));
            if (first != null && words.contains(last)) {
                return List.of(first, last);
            }
        }
        return List.of();
    }

    /** The word, its parts, and the long words it ends with: heads of compounds whose first part the taxonomy lacks. */
    List<String> pieces(String word) {
        // Every label's words are asked for again and again; what people type is not kept.
        return words.contains(word) ? piecesOfLabels.computeIfAbsent(word, this::takeApart) : takeApart(word);
    }

    private List<String> takeApart(String word) {
        List<String> pieces = new ArrayList<>();
        pieces.add(word);
        pieces.addAll(parts(word));
        for (int cut = SHORTEST_FIRST; cut <= word.length() - SHORTEST_ENDING; cut++) {
            String ending = word.substring(cut);
            if (words.contains(ending)) {
                pieces.add(ending);
            }
        }
        return pieces;
    }

    /** Whether {@code part} is a part of {@code word} and everything else in it is a word too. */
    boolean isPart(String part, String word) {
        if (part.length() < SHORTEST_PART || part.length() >= word.length()) {
            return false;
        }
        for (int at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
            String before = word.substring(0, at);
            String after = word.substring(at + part.length());
            boolean wholeAfter = after.isEmpty()
                    || words.contains(after)
                    || after.startsWith("s") && words.contains(after.substring(1));
            if (wholeAfter && (before.isEmpty() || known(before) != null)) {
                return true;
            }
        }
        return false;
    }

    /** The word that stands in front of another one in a compound, with or without its linking s. */
    private String known(String first) {
        if (first.length() < SHORTEST_FIRST) {
            return null;
        }
        if (words.contains(first)) {
            return first;
        }
        String unlinked = first.substring(0, first.length() - 1);
        return first.endsWith("s") && first.length() > SHORTEST_FIRST && words.contains(unlinked) ? unlinked : null;
    }
}
