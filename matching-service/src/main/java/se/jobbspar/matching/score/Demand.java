package se.jobbspar.matching.score;

import java.util.List;
import java.util.Optional;

/**
 * A vacancy or a shortage occupation as the policy sees it. Points of the requirements and of {@code use} add up to
 * {@link #OUT_OF}, unless nothing is stated at all.
 *
 * @param label the ad's headline or the barometer's name
 * @param place SCB code of its municipality or county, {@code 00} = the nation; empty when unknown
 */
public record Demand(
        DemandType type,
        String id,
        long version,
        String label,
        Optional<String> place,
        List<Requirement> requirements,
        Use use) {
    public static final int OUT_OF = 10_000;

    public Demand {
        requirements = List.copyOf(requirements);
    }

    /** Whether it states nothing; nobody has a score for it. */
    public boolean isEmpty() {
        return requirements.isEmpty();
    }

    public List<Requirement> musts() {
        return requirements.stream().filter(Requirement::isMust).toList();
    }
}
