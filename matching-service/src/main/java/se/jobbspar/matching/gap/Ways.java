package se.jobbspar.matching.gap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the ways to close a gap: sets of trainings in which none is superfluous, each in an order in which it can be taken.
 * Tries every set of at most {@link #LONGEST}, but for what can only be superfluous.
 */
final class Ways {
    static final int LONGEST = 4;

    private final List<Option> options;
    private final BitSet gap = new BitSet();
    /** What any of them asks for. */
    private final BitSet barriers = new BitSet();

    private final List<Way> found = new ArrayList<>();

    private Ways(List<Option> options, int missing) {
        this.options = options.stream().sorted(Option.FIRST_TO_START).toList();
        gap.set(0, missing);
        options.forEach(option -> barriers.or(option.barriers()));
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
        BitSet open = left(taken);
        for (int i = from; i < options.size(); i++) {
            Option next = options.get(i);
            if (next.meets().intersects(open) || next.meets().intersects(barriers)) {
                List<Option> more = new ArrayList<>(taken);
                more.add(next);
                way(more).ifPresent(found::add);
                if (more.size() < LONGEST && !closesAll(more)) {
                    tryWith(more, i + 1);
                }
            }
        }
    }

    private boolean closesAll(List<Option> set) {
        return left(set).isEmpty() && ordered(set).isPresent();
    }

    /** Empty when it cannot be taken, or closes no more than it would without one of its trainings. */
    private Optional<Way> way(List<Option> set) {
        BitSet left = left(set);
        return ordered(set)
                .filter(order -> !left.equals(gap) && isEachNeeded(set, left))
                .map(order -> new Way(order.stream().map(Option::training).toList(), left.cardinality()));
    }

    private boolean isEachNeeded(List<Option> set, BitSet left) {
        for (Option one : set) {
            List<Option> rest = new ArrayList<>(set);
            rest.remove(one);
            if (left(rest).equals(left) && ordered(rest).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private BitSet left(List<Option> set) {
        BitSet left = (BitSet) gap.clone();
        set.forEach(option -> left.andNot(option.meets()));
        return left;
    }

    /** The one that starts first before the others, as far as what they ask for allows; empty when some can never be begun. */
    private static Optional<List<Option>> ordered(List<Option> set) {
        List<Option> rest = new ArrayList<>(set);
        List<Option> order = new ArrayList<>();
        BitSet met = new BitSet();
        while (!rest.isEmpty()) {
            Optional<Option> next = rest.stream()
                    .filter(option -> option.barriers().stream().allMatch(met::get))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            rest.remove(next.get());
            order.add(next.get());
            met.or(next.get().meets());
        }
        return Optional.of(order);
    }
}
