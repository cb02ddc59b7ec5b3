package se.jobbspar.matching.score.criterion;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.jobbspar.contracts.participant.v1.ExperienceFact;

/** How long somebody worked in each occupation or group: a month is one month, however many jobs it had. */
final class WorkedMonths {
    private static final class Work {
        private final Set<YearMonth> months = new HashSet<>();
        /** Of work that nobody says when it was. */
        private int undated;
    }

    private final Map<String, Work> works = new HashMap<>();

    void add(String occupationOrGroup, ExperienceFact experience) {
        Work work = works.computeIfAbsent(occupationOrGroup, o -> new Work());
        int months = Math.clamp(experience.months(), 1, ExperienceWants.MOST_MONTHS);
        if (experience.from() == null) {
            work.undated += months;
        } else {
            for (int month = 0; month < months; month++) {
                work.months.add(experience.from().plusMonths(month));
            }
        }
    }

    /** 0 when there is none. */
    int in(String occupationOrGroup) {
        Work work = works.get(occupationOrGroup);
        return work == null ? 0 : Math.min(work.months.size() + work.undated, ExperienceWants.MOST_MONTHS);
    }
}
