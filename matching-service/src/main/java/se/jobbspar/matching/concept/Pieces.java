package se.jobbspar.matching.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jobbspar.concepts.word.Spelling;
import se.jobbspar.concepts.word.Text;

/**
 * What compounds are made of: the taxonomy's words, and what stands before or behind one of them in a compound, as {@code biträde}
 * does and is no word by itself. Also tells which piece is meant by one that lacks its marks or is spelt as it sounds.
 */
final class Pieces {
    private static final int SHORTEST = 4;
    /** As short as a word may be; what is none has to be longer, or letters that begin or end a word by chance count. */
    private static final int SHORTEST_WORD = 3;

    private static final int SHORTEST_ENDING = 6;
    /** In so many compounds that it is a head behind whatever stands before it, as {@code chef} and {@code man} are. */
    private static final int OFTEN = 5;

    private final Set<String> words;
    /** In how many compounds of the taxonomy each is. */
    private final Map<String, Integer> compounds = new HashMap<>();

    private final Map<String, List<String>> withoutMarks = new HashMap<>();
    private final Spelling spelling;

    Pieces(Set<String> words) {
        this.words = Set.copyOf(words);
        this.words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD && Character.isLetter(word.charAt(0)))
                .forEach(this::addPiecesOf);
        compounds.keySet().forEach(piece -> withoutMarks
                .computeIfAbsent(Text.fold(piece), folded -> new ArrayList<>())
                .add(piece));
        spelling = new Spelling(compounds.keySet());
    }

    private void addPiecesOf(String word) {
        compounds.merge(word, 0, Integer::sum);
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            String first = word.substring(0, cut);
            String last = word.substring(cut);
            boolean beginsLast = first.endsWith("s") && words.contains("s" + last);
            boolean endsFirst = last.startsWith("s") && !words.contains(last);
            if (!beginsLast
                    && !endsFirst
                    && isWord(first)
                    && (words.contains(last) || last.length() >= SHORTEST_ENDING)) {
                compounds.merge(last, 1, Integer::sum);
            }
            if (!beginsLast && words.contains(last) && withoutLink(first).length() >= SHORTEST) {
                compounds.merge(withoutLink(first), 1, Integer::sum);
            }
        }
    }

    private boolean isWord(String first) {
        return words.contains(first) || words.contains(withoutLink(first));
    }

    /** Without the s that links it to what follows. */
    static String withoutLink(String first) {
        return first.endsWith("s") && first.length() > SHORTEST ? first.substring(0, first.length() - 1) : first;
    }

    /** Whether it is the head of a compound even where the taxonomy does not have what stands before it. */
    boolean isHead(String piece) {
        return compounds.get(piece) >= OFTEN || piece.length() >= SHORTEST_ENDING && words.contains(piece);
    }

    /** The piece that is the same, but for marks that are not typed: the one that most compounds have; null when there is none. */
    String marked(String typed) {
        return withoutMarks.getOrDefault(Text.fold(typed), List.of()).stream()
                .filter(piece -> hasMarksOf(typed, piece))
                .max(Comparator.<String>comparingInt(compounds::get)
                        .thenComparing(piece -> piece.equals(typed))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private static boolean hasMarksOf(String typed, String piece) {
        for (int i = 0; i < typed.length(); i++) {
            boolean marked = typed.charAt(i) > 127;
            if (typed.length() != piece.length() || marked && typed.charAt(i) != piece.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The only piece that is spelt in another way, and sounds like it; null when there is none. */
    String sounding(String typed) {
        String spelt = spelling.of(typed);
        return compounds.containsKey(spelt) ? spelt : null;
    }
}
