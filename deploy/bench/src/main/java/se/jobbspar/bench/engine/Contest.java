package se.jobbspar.bench.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Turns;

/** Finders that hold the same people and are asked the same. */
public final class Contest {
    private static final int LISTED = 10;

    private final List<? extends Finder> finders;
    private final List<Question> questions;

    /** @param finders ratios are to the first */
    public Contest(List<? extends Finder> finders, List<Question> questions) {
        this.finders = List.copyOf(finders);
        this.questions = List.copyOf(questions);
    }

    /** @throws IllegalStateException when two differ in a place, an id or a point of the first ten of a question */
    public void requireEqual() throws IOException {
        for (Question question : questions) {
            List<Found> first = finders.getFirst().top(question, LISTED);
            for (Finder finder : finders) {
                List<Found> found = finder.top(question, LISTED);
                if (!found.equals(first)) {
                    throw new IllegalStateException(
                            finders.getFirst().name() + " finds " + first + ", " + finder.name() + " finds " + found);
                }
            }
        }
    }

    /**
     * What each took, one question after the other; the first half of the time warms up and is not counted. Whoever has taken
     * more than half of it so far sits a turn out, but for the first, to which the others are compared.
     */
    public List<Figure> measure(Duration time) throws IOException {
        turns(time.dividedBy(2));
        return turns(time.dividedBy(2)).figures();
    }

    private Turns turns(Duration time) throws IOException {
        Turns turns = new Turns(finders.stream().map(Finder::name).toList());
        long begun = System.nanoTime();
        long[] taken = new long[finders.size()];
        int turn = 0;
        List<Question> left = new ArrayList<>();
        do {
            if (left.isEmpty()) {
                left.addAll(questions);
            }
            Question question = left.removeLast();
            // Each begins in its turn: who comes after a slow server finds what it needs gone from the processor's
            // caches.
            long[] took = new long[taken.length];
            for (int place = 0; place < taken.length; place++) {
                int i = (place + turn) % taken.length;
                long asked = System.nanoTime();
                if (i == 0 || taken[i] <= (asked - begun) / 2) {
                    finders.get(i).top(question, LISTED);
                    took[i] = System.nanoTime() - asked;
                    taken[i] += took[i];
                }
            }
            for (int i = 0; i < took.length; i++) {
                if (took[i] > 0) {
                    turns.took(finders.get(i).name(), took[i]);
                }
            }
            turn++;
        } while (System.nanoTime() - begun < time.toNanos());
        return turns;
    }
}
