package se.jobbspar.matching.gap;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.training.Offers;

/**
 * The trainings that are worth trying: the shortest that meet what is missing, and the shortest that meet what those ask for.
 * At most {@link #MOST} are tried, and whether there were more is said.
 */
final class Shelf {
    /** Sets of four among so many are some thirty thousand. */
    static final int MOST = 30;

    /** Room for what is missing; the rest is for what trainings ask for. */
    private static final int FOR_THE_GAP = 20;

    /** Enough of those that meet one and the same thing. */
    private static final int ALIKE = 10;

    private static final int FOR_A_BARRIER = 2;

    private final Person person;
    private final Offered offered;
    private final List<TrainingSnapshot> trainings = new ArrayList<>();
    private boolean cutShort;

    /** What is offered for a requirement. */
    @FunctionalInterface
    interface Offered {
        Offers meeting(WeightedRequirement requirement, int most) throws IOException;
    }

    private Shelf(Person person, Offered offered) {
        this.person = person;
        this.offered = offered;
    }

    static Shelf of(Person person, List<WeightedRequirement> gap, Offered offered) throws IOException {
        Shelf shelf = new Shelf(person, offered);
        int each = Math.clamp(FOR_THE_GAP / Math.max(gap.size(), 1), FOR_A_BARRIER, ALIKE);
        for (WeightedRequirement missing : gap) {
            shelf.take(missing, each);
        }
        // Those that are taken for a barrier have barriers of their own.
        for (int i = 0; i < shelf.trainings.size(); i++) {
            for (WeightedRequirement barrier : person.barriers(shelf.trainings.get(i))) {
                shelf.take(barrier, FOR_A_BARRIER);
            }
        }
        return shelf;
    }

    private void take(WeightedRequirement need, int most) throws IOException {
        Offers offers = offered.meeting(need, most);
        cutShort |= offers.total() > offers.shortest().size();
        for (TrainingSnapshot training : offers.shortest()) {
            if (!has(training.id())) {
                add(training);
            }
        }
    }

    private boolean has(UUID training) {
        return trainings.stream().anyMatch(one -> one.id().equals(training));
    }

    private void add(TrainingSnapshot training) {
        if (trainings.size() < MOST) {
            trainings.add(training);
        } else {
            cutShort = true;
        }
    }

    /** Whether there are more trainings than were tried. */
    boolean cutShort() {
        return cutShort;
    }

    /** The trainings with what they meet; the needs are those of the gap in their order, and then the barriers. */
    List<Option> options(List<WeightedRequirement> gap) {
        List<WeightedRequirement> needs = new ArrayList<>(gap);
        List<BitSet> barriers = new ArrayList<>();
        for (TrainingSnapshot training : trainings) {
            BitSet own = new BitSet();
            for (WeightedRequirement barrier : person.barriers(training)) {
                own.set(needs.size());
                needs.add(barrier);
            }
            barriers.add(own);
        }
        return IntStream.range(0, trainings.size())
                .mapToObj(i -> new Option(
                        trainings.get(i),
                        Starts.first(trainings.get(i), person.today(), person.today())
                                .map(StartFact::begins)
                                .orElse(LocalDate.MAX),
                        met(trainings.get(i), needs),
                        barriers.get(i)))
                .toList();
    }

    private BitSet met(TrainingSnapshot training, List<WeightedRequirement> needs) {
        Person after = person.after(List.of(training));
        BitSet met = new BitSet();
        IntStream.range(0, needs.size()).filter(i -> after.meets(needs.get(i))).forEach(met::set);
        return met;
    }
}
