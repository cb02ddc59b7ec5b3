package se.jobbspar.matching.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Takes a word apart that the taxonomy does not have, and spells its parts as the taxonomy does: into pieces it has, else into a head
 * and what is left before it. So {@code ladugardsskotare} is what {@code ladugårds skötare} is, though no occupation has a barn in its name.
 */
final class UnknownWords {
    private static final int SHORTEST_FIRST = 3;
    private static final int SHORTEST_LAST = 4;
    private final Pieces pieces;

    UnknownWords(Set<String> words) {
        this.pieces = new Pieces(words);
    }

    /** The parts, without what links them; the word itself when it cannot be taken apart. */
    List<String> parts(String word) {
        return Stream.<UnaryOperator<String>>of(pieces::marked, pieces::sounding)
                .map(meant -> linked(word, meant))
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElseGet(() -> headed(word));
    }

    /** Pieces alone, the last as short as can be, since people write apart what stands before a head; empty when it is not made of them. */
    private List<String> known(String word, UnaryOperator<String> meant) {
        String whole = word.length() < SHORTEST_FIRST ? null : meant.apply(word);
        if (whole != null) {
            return List.of(whole);
        }
        for (int cut = word.length() - SHORTEST_LAST; cut >= SHORTEST_FIRST; cut--) {
            String last = meant.apply(word.substring(cut));
            List<String> first = last == null ? List.of() : linked(word.substring(0, cut), meant);
            if (!first.isEmpty()) {
                return and(first, last);
            }
        }
        return List.of();
    }

    private List<String> linked(String word, UnaryOperator<String> meant) {
        List<String> parts = known(Pieces.withoutLink(word), meant);
        return parts.isEmpty() ? known(word, meant) : parts;
    }

    private List<String> headed(String word) {
        for (int cut = SHORTEST_FIRST; cut <= word.length() - SHORTEST_LAST; cut++) {
            String last = pieces.marked(word.substring(cut));
            if (last != null && pieces.isHead(last)) {
                return and(parts(Pieces.withoutLink(word.substring(0, cut))), last);
            }
        }
        return List.of(Pieces.withoutLink(word));
    }

    private static List<String> and(List<String> first, String last) {
        List<String> parts = new ArrayList<>(first);
        parts.add(last);
        return parts;
    }
}
