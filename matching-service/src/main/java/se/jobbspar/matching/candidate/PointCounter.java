package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

        /** Nobody of a lower score needs to be shown any more. */
        default int least() {
            return 0;
        }
    }

    /**
     * Shows all of those considered who have a score, in the order of their documents.
     *
     * @param considered before its first document
     * @return how many are considered
     */
    long everybody(LeafReader segment, DocIdSetIterator considered, Visitor visitor) throws IOException {
        FixedBitSet people = people(segment, considered);
        count(people, Parts.of(demand, today, segment), visitor);
        return people.cardinality();
    }

    /** The same, but who cannot have the visitor's least need not be counted, and the order is any; see {@link Leading}. */
    long best(LeafReader segment, DocIdSetIterator considered, Visitor visitor) throws IOException {
        FixedBitSet people = people(segment, considered);
        long number = people.cardinality();
        Parts parts = Parts.of(demand, today, segment);
        if (parts.most() == 0) {
            return number;
        }
        if (Window.isFew(number, segment.maxDoc())) {
            count(people, parts, visitor);
        } else {
            Leading leading = new Leading(parts, people);
            if (visitor.least() == 0) {
                count(leading.few(), parts, visitor);
            }
            count(leading.withAtLeast(visitor.least()), parts, visitor);
        }
        return number;
    }

    private static FixedBitSet people(LeafReader segment, DocIdSetIterator considered) throws IOException {
        FixedBitSet people = new FixedBitSet(segment.maxDoc());
        considered.nextDoc();
        considered.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, people, 0);
        Bits live = segment.getLiveDocs();
        if (live != null) {
            live.applyMask(people, 0);
        }
        return people;
    }

    private void count(FixedBitSet people, Parts parts, Visitor visitor) throws IOException {
        parts.start();
        window.start(people);
        while (window.next()) {
            sum(parts, visitor.least());
            for (int i = 0; i < window.count(); i++) {
                int score = sum[window.place(i)];
                if (score > 0) {
                    visitor.see(window.document(i), score);
                }
            }
        }
    }

    /** Whoever has no reason to be listed, or cannot have the least any more, is left out of the window. */
    private void sum(Parts parts, int least) throws IOException {
        Arrays.fill(sum, 0, window.places(), 0);
        int toCome = add(parts.reasons(), parts.most(), least);
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
            points.add(window, sum, scratch);
            toCome -= points.most();
            if (toCome < least) {
                window.keep(sum, least - toCome);
            }
        }
        return toCome;
    }
}
