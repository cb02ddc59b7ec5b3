package se.jobbspar.bench.engine;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of whoever is offered. */
public final class Ranking {
    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingInt(Found::points).reversed().thenComparing(Found::id);

    private final int most;
    private final PriorityQueue<Found> kept = new PriorityQueue<>(BEST_FIRST.reversed());

    public Ranking(int most) {
        this.most = most;
    }

    /** @param points nobody without any is kept */
    public void offer(String id, int points) {
        if (points > 0 && (kept.size() < most || points >= kept.peek().points())) {
            kept.add(new Found(id, points));
            if (kept.size() > most) {
                kept.remove();
            }
        }
    }

    public List<Found> best() {
        return kept.stream().sorted(BEST_FIRST).toList();
    }
}
