package se.jobbspar.taxonomy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Names by their letter triples, case ignored, with spaces around a name so that its beginning and end count. Likeness is Dice's
 * coefficient, 0 to 1: shared triples twice over all triples. About 5 bytes per triple; a lookup reads only the triples asked for.
 */
public final class TrigramIndex {

    /** Longer input is cut: labels are short, and a request must not buy more than bounded work. */
    private static final int MAX_LENGTH = 120;

    /** What {@link #forEachLike} reports: the name's position in the list the index was made of. */
    @FunctionalInterface
    public interface Visitor {
        void accept(int name, double likeness);
    }

    /** Ascending; the triple's hash in the upper half, the name's position in the lower. */
    private final long[] postings;

    private final short[] sizes;

    private TrigramIndex(long[] postings, short[] sizes) {
        this.postings = postings;
        this.sizes = sizes;
    }

    public static TrigramIndex of(List<String> names) {
        short[] sizes = new short[names.size()];
        long[] postings = new long[names.stream().mapToInt(String::length).sum() + 2 * names.size()];
        int length = 0;
        for (int name = 0; name < sizes.length; name++) {
            int[] triples = triples(names.get(name));
            sizes[name] = (short) triples.length;
            for (int triple : triples) {
                postings[length++] = ((long) triple << 32) | name;
            }
        }
        long[] sorted = Arrays.copyOf(postings, length);
        Arrays.sort(sorted);
        return new TrigramIndex(sorted, sizes);
    }

    /** Reports every name with at least this likeness to {@code text}, in the order of the list. */
    public void forEachLike(String text, double least, Visitor visitor) {
        int[] triples = triples(text);
        short[] shared = new short[sizes.length];
        for (int triple : triples) {
            for (int i = first(triple); i < postings.length && (int) (postings[i] >> 32) == triple; i++) {
                shared[(int) postings[i]]++;
            }
        }
        for (int name = 0; name < shared.length; name++) {
            double likeness = 2.0 * shared[name] / (triples.length + sizes[name]);
            if (shared[name] > 0 && likeness >= least) {
                visitor.accept(name, likeness);
            }
        }
    }

    private int first(int triple) {
        int found = Arrays.binarySearch(postings, (long) triple << 32);
        return found < 0 ? -found - 1 : found;
    }

    /** Distinct triples as hashes; that two fall together is too rare to matter here. */
    private static int[] triples(String text) {
        String cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        String padded = "  " + cut.strip().toLowerCase(Locale.ROOT) + " ";
        int[] triples = new int[padded.length() - 2];
        for (int i = 0; i < triples.length; i++) {
            triples[i] = (padded.charAt(i) * 0x9E3779B1)
                    ^ (padded.charAt(i + 1) * 0x85EBCA6B)
                    ^ (padded.charAt(i + 2) * 0xC2B2AE35);
        }
        return distinct(triples);
    }

    private static int[] distinct(int[] triples) {
        Arrays.sort(triples);
        int length = 0;
        for (int triple : triples) {
            if (length == 0 || triples[length - 1] != triple) {
                triples[length++] = triple;
            }
        }
        return Arrays.copyOf(triples, length);
    }
}
