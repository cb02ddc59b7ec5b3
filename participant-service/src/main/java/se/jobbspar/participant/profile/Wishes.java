package se.jobbspar.participant.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;

/** What the person wants, and what not; an empty list means that nobody has asked. */
@Schema(description = "What the person wants, and what not. An empty list means that nobody has asked.")
public record Wishes(
        @Schema(
                description = "URIs of occupations, the most wanted first; at most 20.",
                examples = "[\"http://data.europa.eu/esco/occupation/e4c1ec0d-ef9a-4c70-8b8d-0a2cbb5d5ea6\"]")
        @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> occupations,

        @Schema(
                description = "SCB codes of municipalities the person can reach daily; at most 50.",
                examples = "[\"1880\",\"1883\"]")
        @Size(max = 50)
        List<@NotBlank String> municipalities,

        @Schema(description = "What the person can work.", examples = "[\"full-time\",\"evenings\"]") @Size(max = 6)
        List<@NotNull WorkingTime> workingTimes,

        @Valid Unwanted not) {
    /** Nobody has asked. */
    public static final Wishes NONE = new Wishes(List.of(), List.of(), List.of(), Unwanted.NOTHING);

    public Wishes {
        occupations = Claims.copy(occupations);
        municipalities = Claims.copy(municipalities);
        workingTimes = Claims.copy(workingTimes);
        not = not == null ? Unwanted.NOTHING : not;
    }

    boolean empty() {
        return occupations.isEmpty() && municipalities.isEmpty() && workingTimes.isEmpty() && not.empty();
    }

    WishFact fact() {
        return new WishFact(occupations, municipalities, workingTimes, not.empty() ? null : not.fact());
    }
}
