package se.jobbspar.matching.candidate;

import java.util.List;
import se.jobbspar.matching.score.Demand;

/** A demand, and what would make people ready for it. */
public record Unready(Demand demand, List<Opener> openers) {
    public Unready {
        openers = List.copyOf(openers);
    }
}
