package se.jobbspar.matching.demand;

import java.util.EnumSet;
import java.util.Set;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Use;

/**
 * What is needed of a demand to score it for many people, by the numbers of {@link Asked}. The arrays belong to it.
 *
 * @param empty it states nothing
 * @param useOutOf points when every skill is put to use
 * @param reasons how many of the yardsticks, the first ones, are with the use of skills a reason to be listed
 * @param points of each yardstick, at saturation
 */
record ReadyDemand(boolean empty, int useOutOf, int reasons, int[] yardsticks, int[] points, int[] musts) {
    /**
     * As {@link se.jobbspar.matching.score.Demand#points}; 0 where that is empty.
     *
     * @param credit sum of the credits of the person's skills
     */
    int points(Answers answers, int credit) {
        int sum = Use.points(useOutOf, credit, answers.skills()) + earned(answers, 0, reasons);
        return sum < answers.leastReason() ? 0 : sum + earned(answers, reasons, yardsticks.length);
    }

    private int earned(Answers answers, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += answers.earned(yardsticks[i], points[i]);
        }
        return sum;
    }

    Readiness readiness(Answers answers) {
        Set<Status> given = EnumSet.noneOf(Status.class);
        for (int must : musts) {
            given.add(answers.status(must));
        }
        return Readiness.of(given);
    }
}
