package se.jobbspar.matching.score.criterion;

import java.util.Collections;
import java.util.Comparator;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Yardstick;

/** Which of a yardstick's facts counts for a person. */
final class Strongest {
    private Strongest() {}

    static Fact of(Yardstick yardstick, Candidate candidate) {
        return Collections.max(
                        yardstick.anyOf(),
                        Comparator.comparingInt(
                                (Measure measure) -> Math.min(candidate.strength(measure.fact()), measure.most())))
                .fact();
    }
}
