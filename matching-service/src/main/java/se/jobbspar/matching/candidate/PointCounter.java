package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import se.jobbspar.matching.index.Window;
import se.jobbspar.matching.score.Demand;

/** Counts a demand's points, exactly: part by part within a window, one window after the other. See ADR 0004. */
final class PointCounter {
    private final Demand demand;
    private final LocalDate today;
    private final Window window = new Window();
    private final int[] sum = new int[Window.SIZE];
    private final Scratch scratch = new Scratch();

    PointCounter(Demand demand, LocalDate today) {
        this.demand = demand;
        this.today = today;
    }

    /** Is shown people who have a score, by the number of their document in the segment. */
    @FunctionalInterface
    interface Visitor {
        void see(int doc, int score) throws IOException;
    }

    /** Wants the best alone. */
    interface Picker extends Visitor {
        /** Those seen from now on come in the order of their documents, until the end. */
        void begin() throws IOException;

        /** None of those is left to be seen. */
        void end() throws IOException;

        /** Nobody of a lower score needs to be shown any more. */
        int least();
    }

    /**
     * Shows all of those considered who have a score, in the order of their documents.
     *
     * @param considered before its first document
     * @return how many are considered
     */
    long everybody(LeafReader segment, DocIdSetIterator considered, Visitor visitor) throws IOException {
        FixedBitSet people = people(segment, considered);
        count(people, Parts.of(demand, today, segment), visitor, () -> 0);
        return people.cardinality();
    }

    /** The same, but who cannot have the least any more need not be counted, and they come in two rounds; see {@link Leading}. */
    long best(LeafReader segment, DocIdSetIterator considered, Picker picker) throws IOException {
        FixedBitSet people = people(segment, considered);
        long number = people.cardinality();
        if (number == 0) {
            return 0;
        }
        Parts parts = Parts.of(demand, today, segment);
        if (Window.isFew(number, segment.maxDoc())) {
            pick(people, parts, picker);
        } else {
            Leading leading = new Leading(parts, people);
            if (picker.least() == 0) {
                pick(leading.few(), parts, picker);
            }
            // Who has less than that in all has less of reasons, too.
            pick(leading.withAtLeast(Math.max(picker.least(), demand.policy().leastReason())), parts, picker);
        }
        return number;
    }

    private void pick(FixedBitSet people, Parts parts, Picker picker) throws IOException {
        picker.begin();
        count(people, parts, picker, picker::least);
        picker.end();
    }

    private static FixedBitSet people(LeafReader segment, DocIdSetIterator considered) throws IOException {
        FixedBitSet people = new FixedBitSet(segment.maxDoc());
        people.or(considered);
        Bits live = segment.getLiveDocs();
        if (live != null) {
            live.applyMask(people, 0);
        }
        return people;
    }

    private void count(FixedBitSet people, Parts parts, Visitor visitor, IntSupplier least) throws IOException {
        int most = parts.most();
        parts.start();
        window.start(people);
        while (window.next()) {
            sum(parts, most, least.getAsInt());
            for (int i = 0; i < window.count(); i++) {
                int score = sum[window.place(i)];
                if (score > 0) {
                    visitor.see(window.document(i), score);
                }
            }
        }
    }

    /** Whoever has no reason to be listed, or cannot have the least any more, is left out of the window. */
    private void sum(Parts parts, int most, int least) throws IOException {
        Arrays.fill(sum, 0, window.places(), 0);
        int toCome = add(parts.reasons(), most, least);
        window.keep(sum, demand.policy().leastReason());
        add(parts.others(), toCome, least);
    }

    /**
     * @param most what they and those after them give at most
     * @return what those after them do
     */
    private int add(List<Points> parts, int most, int least) throws IOException {
        int toCome = most;
        for (Points points : parts) {
            if (window.count() == 0) {
                break;
            }
            points.add(window, sum, scratch);
            toCome -= points.most();
            if (toCome < least) {
                window.keep(sum, least - toCome);
            }
        }
        return toCome;
    }
}
