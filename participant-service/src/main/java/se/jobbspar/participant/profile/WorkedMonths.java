package se.jobbspar.participant.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.jobbspar.contracts.participant.v1.ExperienceFact;

/** How long somebody has worked in each occupation: a month is one month, however many jobs of the occupation it had. */
final class WorkedMonths {
    /** Of two jobs the one that began first has the months that both had; at the same start the longer one. */
    private static final Comparator<Experience> FIRST_BEGUN = Comparator.comparing(Experience::from)
            .thenComparing(Experience::to, Comparator.nullsFirst(Comparator.<YearMonth>reverseOrder()));

    private WorkedMonths() {}

    /**
     * Each experience with the months that no other one of its occupation has; one that has none is left out, so that the months
     * of an occupation add up to the time worked in it.
     *
     * @param today until when one that goes on is counted
     */
    static List<ExperienceFact> facts(List<Experience> experiences, LocalDate today) {
        Map<String, Set<YearMonth>> counted = new HashMap<>();
        List<ExperienceFact> facts = new ArrayList<>();
        for (Experience experience : experiences.stream().sorted(FIRST_BEGUN).toList()) {
            Set<YearMonth> months = counted.computeIfAbsent(experience.occupation(), o -> new HashSet<>());
            int before = months.size();
            months.addAll(experience.months(today));
            if (months.size() > before) {
                facts.add(experience.fact(months.size() - before));
            }
        }
        return facts;
    }
}
