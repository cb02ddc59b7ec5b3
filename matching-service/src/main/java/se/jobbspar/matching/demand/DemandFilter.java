package se.jobbspar.matching.demand;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.taxonomy.Places;

/**
 * Which demands are considered for a person. Closed ones never are; see {@link DemandKind#openUntil}.
 *
 * @param region SCB county code, {@link Places#NATION} = the nation; see {@link DemandKind#regions}. Empty = everywhere
 * @param except ids of demands that are not considered
 * @param readiness only demands for which the person is of this readiness, or all
 * @param today the day on which demands must be open and licences hold
 */
public record DemandFilter(
        DemandKind<?> kind,
        Optional<String> region,
        Set<String> except,
        Optional<Readiness> readiness,
        LocalDate today) {
    public DemandFilter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(today, "today");
        except = Set.copyOf(except);
    }

    /** Without exceptions. */
    public DemandFilter(DemandKind<?> kind, Optional<String> region, Optional<Readiness> readiness, LocalDate today) {
        this(kind, region, Set.of(), readiness, today);
    }
}
