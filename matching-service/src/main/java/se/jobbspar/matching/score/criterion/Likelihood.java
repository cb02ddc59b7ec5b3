package se.jobbspar.matching.score.criterion;

import java.time.Instant;
import java.time.ZoneOffset;
import se.jobbspar.contracts.participant.v1.ExperienceFact;

/** How much of work done is still there, and what it makes likely, in per cent. */
final class Likelihood {
    private static final int YEAR = 12;
    private static final int FULL = 100;

    private Likelihood() {}

    /** That somebody can what an occupation always takes, after so long in it. */
    static int ofSkill(ExperienceFact experience, Instant asOf) {
        int learnt = experience.months() >= 3 * YEAR ? 80 : experience.months() >= YEAR ? 65 : 40;
        return learnt * left(experience, asOf) / FULL;
    }

    /**
     * What is left of it, by the calendar years between its end and the profile's last change: nothing changes at midnight, and not
     * before somebody has looked at the profile again.
     */
    static int left(ExperienceFact experience, Instant asOf) {
        if (experience.from() == null || experience.to() == null) {
            return FULL;
        }
        int years = asOf.atZone(ZoneOffset.UTC).getYear() - experience.to().getYear();
        return years <= 5 ? FULL : years <= 10 ? 85 : 70;
    }
}
