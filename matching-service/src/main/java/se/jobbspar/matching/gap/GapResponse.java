package se.jobbspar.matching.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.matching.matchlist.Barrier;
import se.jobbspar.matching.matchlist.MatchItemResponse.Labelled;
import se.jobbspar.matching.matchlist.Target;

/** What stands between a person and a target, and which trainings would close it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Gap",
        description = "What stands between a participant and the work, and which trainings would close it.")
public record GapResponse(
        Target subject,
        Aim target,

        @Schema(description = "Where trainings are sought, beside those at a distance.", examples = "18")
        String region,

        @Schema(
                description = "now; not-yet: a must is missing; ask: a must is unknown or only likely.",
                examples = "not-yet")
        String readiness,

        @Schema(description = "Of 10000; absent when nothing speaks for a match.", examples = "4033") @Nullable
        Integer score,

        @Schema(description = "Every must that is not met; empty when nothing is missing.")
        List<Missing> missing,

        @Schema(
                description =
                        "At most five: those that close the gap first, then those that close most of it; of equal ones the"
                                + " shortest, then the cheapest. The gap is the musts that are missing or met in part, or, where"
                                + " there are none, those that nobody has asked about.")
        List<TrainingWay> ways,

        @Schema(description = "How many ways there are, those included that are not listed.", examples = "1")
        int total,

        @Schema(
                description =
                        "Whether there are more trainings than were tried: of those that give the same, the shortest"
                                + " ten at most, and thirty in all. A way has at most four.")
        boolean cutShort,

        @Schema(description = "The policy that judged, before and after.", examples = "v2")
        String policy) {
    /** What the person wants to get to. */
    @Schema(name = "GapAim", description = "The work that was asked about.")
    public record Aim(
            @Schema(examples = "vacancy") String type,
            String id,
            @Schema(examples = "Truckförare") String label) {}

    /** A must that is not met. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GapMissing", description = "A must that is not met.")
    public record Missing(
            @Schema(examples = "languages") String criterion,
            Labelled concept,
            @Nullable @Schema(examples = "B1") String level,

            @Schema(description = "missing, partly, or to be asked about: unknown, likely.", examples = "partly")
            String status,

            @Schema(description = "It in words that can be read aloud.", examples = "svenska: A2, kravet är B1")
            String text,

            @Schema(
                    description =
                            "training: one gives it and takes somebody in; work: time in the work itself; authority: on"
                                    + " application, to who has the education; no-training-known: none gives it here now.")
            ClosedBy closedBy) {}

    /** Trainings that close the gap, or part of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "GapWay",
            description = "Trainings that close the gap, or a part of it; none of them is superfluous.")
    public record TrainingWay(
            @Schema(description = "In the order to take them, at most four.")
            List<Step> trainings,

            @Schema(
                    description = "One after the other, without the time between; absent when not known.",
                    examples = "3")
            @Nullable
            Integer weeks,

            @Schema(description = "Whole SEK for all of them; absent when not known.", examples = "9500") @Nullable
            Integer cost,

            @Schema(
                    description = "The readiness as the same policy judges the profile as it would be.",
                    examples = "now")
            String readinessAfter,

            @Schema(description = "The score likewise; absent when nothing speaks for a match.", examples = "4821")
            @Nullable
            Integer scoreAfter,

            @Schema(description = "What is not met after it; empty when all is.")
            List<Missing> missing) {}

    /** One training of a way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GapTraining", description = "One training of a way.")
    public record Step(
            UUID id,
            @Schema(examples = "Truckförarutbildning") String label,
            @Schema(examples = "Lager och truck AB") String provider,
            @Nullable @Schema(examples = "3") Integer weeks,

            @Schema(
                    description =
                            "The first day: of the first start that can be taken after the training before it, or later where"
                                    + " people may join later; absent when no start is known so late.",
                    examples = "2027-02-01")
            @Nullable
            LocalDate start,

            @Schema(description = "The last day to be taken in to that start.", examples = "2027-01-18") @Nullable
            LocalDate until,

            @Schema(description = "Places left in that start; absent when not known.", examples = "12") @Nullable
            Integer places,

            @Schema(
                    description =
                            "SCB code of where it is held: at home, else near, else anywhere; absent at a distance alone.",
                    examples = "1880")
            @Nullable
            String municipality,

            boolean distance,

            @Schema(description = "Whole SEK; absent when not known.", examples = "9500") @Nullable
            Integer cost,

            @Schema(description = "What it asks for that nobody has asked the participant about; empty when nothing.")
            List<Barrier> ask) {}
}
