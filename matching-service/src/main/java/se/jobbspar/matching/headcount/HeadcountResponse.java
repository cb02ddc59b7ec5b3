package se.jobbspar.matching.headcount;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Headcounts;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Strength;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.rest.Headcount;

/** How many people of a region fit a demand, and how many would without each of its musts. */
@Schema(
        name = "Counts",
        description = "How many people of a region fit a demand, and how many would without each must.")
public record HeadcountResponse(
        @Schema(examples = "18") String region,

        @Schema(description = "Whoever has a reason to be listed; others are not counted.")
        List<ByReadiness> readiness,

        @Schema(description = "For each must, how ready the same people were if it were a wish.")
        List<WithoutMust> withoutMust,

        @Schema(description = "The policy that judged.", examples = "v2")
        String policy) {
    /** Those of one readiness. */
    @Schema(name = "CountsByReadiness", description = "Those of one readiness, and of them by the strength of the fit.")
    public record ByReadiness(
            @Schema(examples = "now") String readiness, Headcount people, List<ByStrength> strengths) {}

    /** Those of one strength. */
    @Schema(name = "CountsByStrength", description = "Those of one strength.")
    public record ByStrength(@Schema(examples = "strong") String strength, Headcount people) {}

    /** What changes when one must is a wish. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CountsWithoutMust", description = "How ready people were if this must were a wish.")
    public record WithoutMust(
            @Schema(examples = "languages") String criterion,

            @Schema(description = "Id of what the must asks for.", examples = "urn:jobbspar:language:sv")
            String concept,

            @Schema(examples = "svenska") String label,
            @Nullable @Schema(examples = "B2") String level,
            Headcount now,
            Headcount notYet,
            Headcount ask) {}

    static HeadcountResponse of(String region, Demand demand, Headcounts counts, UnaryOperator<String> labels) {
        List<WeightedRequirement> musts = demand.musts();
        return new HeadcountResponse(
                region,
                Arrays.stream(Readiness.values())
                        .map(readiness -> of(readiness, counts))
                        .toList(),
                IntStream.range(0, musts.size())
                        .mapToObj(i -> without(musts.get(i), i, counts, labels))
                        .toList(),
                demand.policy().version());
    }

    private static ByReadiness of(Readiness readiness, Headcounts counts) {
        int all = Arrays.stream(Strength.values())
                .mapToInt(strength -> counts.of(readiness, strength))
                .sum();
        return new ByReadiness(
                readiness.wire(),
                Headcount.of(all),
                Arrays.stream(Strength.values())
                        .map(strength -> new ByStrength(strength.wire(), Headcount.of(counts.of(readiness, strength))))
                        .toList());
    }

    private static WithoutMust without(
            WeightedRequirement must, int place, Headcounts counts, UnaryOperator<String> labels) {
        return new WithoutMust(
                must.criterion().wire(),
                must.concept(),
                labels.apply(must.concept()),
                must.level(),
                Headcount.of(counts.withoutMust(place, Readiness.NOW)),
                Headcount.of(counts.withoutMust(place, Readiness.NOT_YET)),
                Headcount.of(counts.withoutMust(place, Readiness.ASK)));
    }
}
