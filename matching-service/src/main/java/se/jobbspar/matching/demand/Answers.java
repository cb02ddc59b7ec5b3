package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.Arrays;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Yardstick;

/** What one person answers to whatever is {@link Asked}, each worked out once. Of one list and its thread. */
final class Answers {
    private final Candidate candidate;
    private final LocalDate today;
    private final Asked asked;
    private final int[] reached;
    private final int[] saturations;
    private Status[] statuses = new Status[0];

    Answers(Candidate candidate, LocalDate today, Asked asked) {
        this.candidate = candidate;
        this.today = today;
        this.asked = asked;
        this.reached = new int[asked.yardsticks().size()];
        this.saturations = new int[reached.length];
        asked.yardsticks().visit(candidate, this::measure);
    }

    private void measure(int number, Yardstick yardstick) {
        if (number < reached.length) {
            reached[number] = yardstick.reached(candidate, today);
            saturations[number] = yardstick.saturation();
        }
    }

    /** How many skills are the person's own. */
    int skills() {
        return candidate.skills().size();
    }

    /** Points that a reason to be listed takes at least. */
    int leastReason() {
        return candidate.policy().leastReason();
    }

    /** As {@link Yardstick#earned} of the yardstick of that number with so many points. */
    int earned(int yardstick, int points) {
        if (yardstick >= reached.length) {
            // A demand that was made ready since.
            return asked.yardsticks().get(yardstick).withPoints(points).earned(candidate, today);
        }
        int strength = reached[yardstick];
        return strength == 0 ? 0 : points * strength / saturations[yardstick];
    }

    /** Of the must of that number. */
    Status status(int must) {
        if (must >= statuses.length) {
            statuses = Arrays.copyOf(statuses, asked.musts().size());
        }
        if (statuses[must] == null) {
            statuses[must] = asked.musts().get(must).status(candidate, today);
        }
        return statuses[must];
    }
}
