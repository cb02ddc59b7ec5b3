package se.jobbspar.concepts.label;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.concepts.word.Typos;

/**
 * Long names by what they are without one of their letters: two words that are one slip apart have that in common. Kept as numbers,
 * eight bytes for each letter of each name.
 */
final class NearNames {
    private static final int SHORTEST = 9;

    private final List<String> names;
    /** Ascending: the hash of what is left in the upper half, the name's place in the lower. */
    private final long[] keys;

    NearNames(Collection<String> all) {
        names = all.stream().filter(name -> name.length() >= SHORTEST).sorted().toList();
        keys = IntStream.range(0, names.size())
                .mapToObj(name -> shortened(Text.fold(names.get(name))).mapToLong(left -> key(left) | name))
                .flatMapToLong(LongStream::sorted)
                .sorted()
                .toArray();
    }

    /** The names that are a word but for one letter more, less or other, or two changed about. */
    List<String> to(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        String folded = Text.fold(word);
        return shortened(folded)
                .flatMap(this::having)
                .distinct()
                .filter(name -> Typos.distance(folded, Text.fold(name)) == 1)
                .toList();
    }

    private Stream<String> having(String left) {
        long key = key(left);
        int found = Arrays.binarySearch(keys, key);
        int first = found < 0 ? -found - 1 : found;
        return IntStream.range(first, keys.length)
                .takeWhile(at -> (keys[at] & 0xFFFF_FFFF_0000_0000L) == key)
                .mapToObj(at -> names.get((int) keys[at]));
    }

    private static long key(String left) {
        return (long) left.hashCode() << 32;
    }

    private static Stream<String> shortened(String word) {
        return Stream.concat(
                Stream.of(word),
                IntStream.range(0, word.length()).mapToObj(at -> word.substring(0, at) + word.substring(at + 1)));
    }
}
