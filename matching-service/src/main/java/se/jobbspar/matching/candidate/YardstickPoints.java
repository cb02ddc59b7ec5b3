package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.jobbspar.matching.index.Batch;
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
    /** By what is reached. */
    private final int[] points;

    private final int floor;
    private final int most;

    private YardstickPoints(Yardstick yardstick, LocalDate today, List<Mark> anyOf) {
        this.anyOf = anyOf;
        this.points = points(yardstick);
        this.floor = yardstick.floor(today);
        this.most = points[anyOf.stream().mapToInt(Mark::most).max().orElseThrow()];
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
        int[] given = scratch.tally();
        for (Mark mark : anyOf) {
            add(mark, window, sum, given, scratch.batch());
        }
        Arrays.fill(given, 0, window.places(), 0);
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public List<Strengths> facts() {
        return anyOf.stream().map(Mark::strengths).toList();
    }

    /** More strength is never fewer points: the measure that reaches furthest gives what it has more than those before. */
    private void add(Mark mark, Window window, int[] sum, int[] given, Batch batch) throws IOException {
        while (mark.strengths.read(window, batch)) {
            for (int i = 0; i < batch.size(); i++) {
                int place = batch.place(i);
                // Without a branch: which measure reaches further is anybody's guess.
                int most = Math.max(given[place], points[reached(mark, batch.strength(i))]);
                sum[place] += most - given[place];
                given[place] = most;
            }
        }
    }

    private int reached(Mark mark, int strength) {
        return Math.min(Math.max(strength - floor, 0), mark.most);
    }

    /** From nothing to saturation: divided for each person, they took a seventh of a search. */
    private static int[] points(Yardstick yardstick) {
        int[] points = new int[yardstick.saturation() + 1];
        Arrays.setAll(points, yardstick::points);
        return points;
    }
}
