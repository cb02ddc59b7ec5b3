package se.jobbspar.matching.candidate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.matching.score.Readiness;

/**
 * Who is considered for a demand.
 *
 * @param visibleTo the workplace that asks, as its text; only people it may see are considered
 * @param readiness only people of this readiness, or everybody
 * @param pool only people of the workplace that asks who come from here, or everybody
 * @param today the day on which licences must hold
 */
public record CandidateFilter(String visibleTo, Optional<Readiness> readiness, Optional<Pool> pool, LocalDate today) {
    public CandidateFilter {
        Objects.requireNonNull(visibleTo, "visibleTo");
        Objects.requireNonNull(today, "today");
    }
}
