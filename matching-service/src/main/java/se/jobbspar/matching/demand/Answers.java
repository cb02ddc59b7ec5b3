package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.Arrays;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Yardstick;

/** What one person answers to whatever is {@link Asked}, each worked out when the first demand asks. Of one list and its thread. */
final class Answers {
    private static final int NOT_ASKED = -1;

    private final Candidate candidate;
    private final LocalDate today;
    private final Asked asked;
    private int[] reached = new int[0];
    private int[] saturations = new int[0];
    private Status[] statuses = new Status[0];

    Answers(Candidate candidate, LocalDate today, Asked asked) {
        this.candidate = candidate;
        this.today = today;
        this.asked = asked;
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
        if (yardstick >= reached.length || reached[yardstick] == NOT_ASKED) {
            answer(yardstick);
        }
        int strength = reached[yardstick];
        return strength == 0 ? 0 : points * strength / saturations[yardstick];
    }

    private void answer(int number) {
        int known = reached.length;
        if (number >= known) {
            reached = Arrays.copyOf(reached, asked.yardsticks().size());
            saturations = Arrays.copyOf(saturations, reached.length);
            Arrays.fill(reached, known, reached.length, NOT_ASKED);
        }
        Yardstick yardstick = asked.yardsticks().get(number);
        reached[number] = yardstick.reached(candidate, today);
        saturations[number] = yardstick.saturation();
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
