package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.jobbspar.matching.score.DemandType;
import se.jobbspar.matching.score.Readiness;

/**
 * Which demands are considered for a person. Closed ones never are: vacancies that are not published or whose last day has
 * passed, and occupations that are in balance or surplus.
 *
 * @param region SCB county code, {@code 00} = the nation: shortage occupations judged for it, or vacancies inside it (all of
 *     them for the nation); empty = everywhere
 * @param readiness only demands for which the person is of this readiness, or all
 * @param today the day on which vacancies must be open and licences hold
 */
public record DemandFilter(DemandType type, Optional<String> region, Optional<Readiness> readiness, LocalDate today) {
    public DemandFilter {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(today, "today");
    }
}
