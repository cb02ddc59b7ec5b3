package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import se.jobbspar.matching.index.StrengthFinder;
import se.jobbspar.matching.index.Strengths;
import se.jobbspar.matching.index.Window;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Yardstick;

/** Points of a {@link Yardstick}. */
final class YardstickPoints implements Points {
    /** A fact by whose strength is measured, and up to which. */
    private record Mark(Strengths strengths, int most) {}

    private final List<Mark> anyOf;
    private final double points;
    private final int floor;
    private final int saturation;

    private YardstickPoints(Yardstick yardstick, LocalDate today, List<Mark> anyOf) {
        this.anyOf = anyOf;
        this.points = yardstick.points();
        this.floor = yardstick.floor(today);
        this.saturation = yardstick.saturation();
    }

    /** Empty when it gives nobody of the segment anything. */
    static Optional<Points> of(Yardstick yardstick, StrengthFinder facts, LocalDate today) throws IOException {
        List<Mark> anyOf = new ArrayList<>();
        if (yardstick.points() > 0) {
            for (Measure measure : yardstick.anyOf()) {
                facts.find(CandidateFields.term(measure.fact()))
                        .ifPresent(found -> anyOf.add(new Mark(found, measure.most())));
            }
        }
        return anyOf.isEmpty() ? Optional.empty() : Optional.of(new YardstickPoints(yardstick, today, anyOf));
    }

    @Override
    public void add(Window window, int[] sum, Scratch scratch) throws IOException {
        if (anyOf.size() == 1) {
            addOnly(anyOf.getFirst(), window, sum, scratch.read());
        } else {
            addFurthest(window, sum, scratch);
        }
    }

    private void addFurthest(Window window, int[] sum, Scratch scratch) throws IOException {
        int[] reached = scratch.tally();
        for (Mark mark : anyOf) {
            reach(mark, window, reached, scratch.read());
        }
        for (int place = 0; place < Window.SIZE; place++) {
            if (reached[place] > 0) {
                sum[place] += points(reached[place]);
            }
        }
        Arrays.fill(reached, 0);
    }

    private void addOnly(Mark mark, Window window, int[] sum, DocAndFloatFeatureBuffer read) throws IOException {
        for (mark.strengths.read(window, read); read.size > 0; mark.strengths.read(window, read)) {
            for (int i = 0; i < read.size; i++) {
                sum[window.place(read.docs[i])] += points(reached(mark, read.features[i]));
            }
        }
    }

    private void reach(Mark mark, Window window, int[] reached, DocAndFloatFeatureBuffer read) throws IOException {
        for (mark.strengths.read(window, read); read.size > 0; mark.strengths.read(window, read)) {
            for (int i = 0; i < read.size; i++) {
                int place = window.place(read.docs[i]);
                reached[place] = Math.max(reached[place], reached(mark, read.features[i]));
            }
        }
    }

    private int reached(Mark mark, float strength) {
        return Math.min(Math.max((int) strength - floor, 0), mark.most);
    }

    /** Exact, too, as all of these are far below 2⁵³; divided as whole numbers they took a seventh of a search. */
    private int points(int reached) {
        return (int) (points * reached / saturation);
    }
}
