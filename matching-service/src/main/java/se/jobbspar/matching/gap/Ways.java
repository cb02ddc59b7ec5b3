package se.jobbspar.matching.gap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the ways to close a gap: sets of trainings in which none is superfluous, each in an order in which it can be taken.
 * Tries every set of at most {@link #LONGEST}.
 */
final class Ways {
    static final int LONGEST = 4;

    private final List<Option> options;
    private final BitSet gap = new BitSet();
    private final List<Way> found = new ArrayList<>();

    private Ways(List<Option> options, int missing) {
        this.options = options;
        gap.set(0, missing);
    }

    /**
     * All of them, best first; see {@link Way#BEST_FIRST}.
     *
     * @param missing how many of the needs that the options meet are the gap, the first ones
     */
    static List<Way> of(List<Option> options, int missing) {
        Ways ways = new Ways(options, missing);
        ways.tryWith(List.of(), 0);
        ways.found.sort(Way.BEST_FIRST);
        return ways.found;
    }

    private void tryWith(List<Option> taken, int from) {
        for (int i = from; i < options.size(); i++) {
            List<Option> more = new ArrayList<>(taken);
            more.add(options.get(i));
            if (closes(more)) {
                ordered(more)
                        .ifPresent(order -> found.add(new Way(
                                order.stream().map(Option::training).toList(),
                                left(order).cardinality())));
            }
            if (more.size() < LONGEST) {
                tryWith(more, i + 1);
            }
        }
    }

    /** Whether it can be taken, and closes more than it would without any one of its trainings. */
    private boolean closes(List<Option> set) {
        BitSet left = left(set);
        if (left.equals(gap) || ordered(set).isEmpty()) {
            return false;
        }
        return set.stream().noneMatch(one -> {
            List<Option> rest = set.stream().filter(other -> other != one).toList();
            return left(rest).equals(left) && ordered(rest).isPresent();
        });
    }

    private BitSet left(List<Option> set) {
        BitSet left = (BitSet) gap.clone();
        set.forEach(option -> left.andNot(option.meets()));
        return left;
    }

    /** The one that starts first before the others, as far as what they ask for allows; empty when some can never be begun. */
    private static Optional<List<Option>> ordered(List<Option> set) {
        List<Option> rest = new ArrayList<>(set);
        rest.sort(Option.FIRST_TO_START);
        List<Option> order = new ArrayList<>();
        BitSet met = new BitSet();
        while (!rest.isEmpty()) {
            Optional<Option> next =
                    rest.stream().filter(option -> isIn(option.barriers(), met)).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            rest.remove(next.get());
            order.add(next.get());
            met.or(next.get().meets());
        }
        return Optional.of(order);
    }

    private static boolean isIn(BitSet some, BitSet all) {
        BitSet outside = (BitSet) some.clone();
        outside.andNot(all);
        return outside.isEmpty();
    }
}
