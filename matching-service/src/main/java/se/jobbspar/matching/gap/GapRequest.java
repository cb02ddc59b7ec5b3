package se.jobbspar.matching.gap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.matching.matchlist.MatchListRequest.Subject;
import se.jobbspar.matching.matchlist.Pair;
import se.jobbspar.matching.matchlist.Region;

/** A person, and where the person wants to get. */
@Schema(
        description = "A participant, and the work that the participant wants to get to.",
        requiredProperties = {"subject", "target"})
public record GapRequest(
        @NotNull @Valid Subject subject,
        @NotNull @Valid Target target,

        @Schema(
                description =
                        "Where trainings are sought, beside those at a distance: two-digit SCB county code, 00 = the"
                                + " nation. Left out: the participant's county.",
                examples = "18")
        String region) {
    /** What the person wants to get to. */
    @Schema(
            name = "GapTarget",
            description = "The work: a vacancy, shortage occupation or job track by its id, or any occupation by its"
                    + " URI, an alias, or its SSYK 2012 code.",
            requiredProperties = {"type", "id"})
    public record Target(
            @NotNull
            @Schema(description = "vacancy, shortage-occupation, job-track or occupation.", examples = "vacancy")
            String type,

            @NotNull @Size(max = 300) @Schema(examples = "0b0e1b52-6f0a-4a58-8f55-6f9a3f1f7a11")
            String id) {}

    /** Checks what annotations cannot say. */
    void verify() {
        Pair.requireOneOf(List.of(Pair.PERSON), "subject.type", subject.type());
        subject.verify();
        Region.verify(region);
    }
}
