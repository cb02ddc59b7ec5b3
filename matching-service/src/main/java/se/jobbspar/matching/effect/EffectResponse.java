package se.jobbspar.matching.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Headcount;

/** What trainings would change for the people of a region. */
@Schema(name = "TrainingEffects", description = "What trainings would change for the people of a region.")
public record EffectResponse(
        @Schema(examples = "1880") String region,

        @Schema(
                description =
                        "Where the occupations are judged short: the county, or 00 where nobody judges it or the region lies"
                                + " in several.",
                examples = "18")
        String judgedFor,

        @Schema(
                description =
                        "Those that would make most people ready first, then the shortest; at most twenty. Of those that"
                                + " give the same the three shortest are tried.")
        List<TrainingEffect> trainings,

        @Schema(
                description =
                        "Occupations that are short, and that no training leads to in which somebody is taken in now.")
        List<Untaught> untaught,

        @Schema(
                description =
                        "Whether there are more trainings or occupations than are told of: occupations come by name,"
                                + " the first 150, or those that some ten seconds sufficed for.")
        boolean cutShort,

        @Schema(description = "The policy that judged.", examples = "v2")
        String policy) {
    /** What one training would change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrainingEffect", description = "What one training would change, alone.")
    public record TrainingEffect(
            UUID id,
            @Schema(examples = "Truckförarutbildning") String label,
            @Schema(examples = "Lager och truck AB") String provider,
            @Nullable @Schema(examples = "3") Integer weeks,
            @Nullable @Schema(examples = "9500") Integer cost,

            @Schema(
                    description =
                            "People who lack a must now, and would lack none, for at least one of the occupations.")
            Headcount people,

            List<Opened> occupations) {}

    /** An occupation for which a training would make people ready. */
    @Schema(name = "TrainingEffectOccupation", description = "An occupation that it gives a must of.")
    public record Opened(
            @Schema(description = "Id of the shortage occupation.")
            UUID id,

            @Schema(examples = "Truckförare") String label,

            @Schema(description = "People who would be made ready for it.")
            Headcount people) {}

    /** An occupation that is short and that nothing leads to. */
    @Schema(name = "UntaughtOccupation", description = "An occupation that is short and that no training leads to.")
    public record Untaught(
            @Schema(description = "Id of the shortage occupation.")
            UUID id,

            @Schema(examples = "Läkare") String label,

            @Schema(description = "People who have a reason to be matched to it, and lack a must.")
            Headcount notYet) {}
}
