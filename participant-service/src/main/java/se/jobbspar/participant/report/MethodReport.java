package se.jobbspar.participant.report;

import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A method with what it led to, apart and together. */
@Schema(description = "A method with what it led to.")
record MethodReport(
        @Schema(description = "Id of the method.", examples = "2d1f7c80-94a3-4c55-8f0b-71b6f3a9d210")
        UUID method,

        @Schema(description = "Its name.", examples = "Arbetsgivaren med från första dagen")
        String name,

        @Schema(
                description = "One more than how many methods surely lead to self-support more often: those whose"
                        + " interval lies wholly above. Null where it was used with fewer than 30 people.",
                examples = "1")
        @Nullable
        Integer rank,

        @Schema(description = "Together first, then in each municipality; in one alone where one is asked for.")
        List<MethodOutcomes> outcomes) {
    /** With fewer people the interval around a half is more than a third of all shares there are. */
    static final int COMPARABLE = 30;

    private static final Comparator<MethodReport> ORDER = Comparator.comparing(
                    MethodReport::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MethodReport::name)
            .thenComparing(MethodReport::method);

    static MethodReport unranked(UUID method, String name, List<MethodOutcomes> outcomes) {
        return new MethodReport(method, name, null, outcomes);
    }

    /** In their order; those with too few people last. */
    static List<MethodReport> ranked(List<MethodReport> all) {
        List<ShareInterval> shares = all.stream()
                .filter(MethodReport::enoughPeople)
                .map(report -> report.whole().selfSupport())
                .toList();
        return all.stream().map(report -> report.among(shares)).sorted(ORDER).toList();
    }

    private MethodReport among(List<ShareInterval> shares) {
        if (!enoughPeople()) {
            return this;
        }
        long above = shares.stream()
                .filter(share -> share.isAbove(whole().selfSupport()))
                .count();
        return new MethodReport(method, name, Math.toIntExact(above) + 1, outcomes);
    }

    private boolean enoughPeople() {
        return whole().people().atLeast() >= COMPARABLE;
    }

    private MethodOutcomes whole() {
        return outcomes.getFirst();
    }
}
