package se.jobbspar.participant.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.audience.Admitted;

/** Two participants who may be one person, side by side. */
@Schema(description = "Two participants of the own municipality who may be one person.")
public record Duplicate(
        @Schema(description = "What they have in common.", examples = "[\"contact\",\"name\"]")
        List<Likeness> reasons,

        ParticipantResponse earlier,
        ParticipantResponse later) {
    public Duplicate {
        reasons = List.copyOf(reasons);
    }

    static Duplicate of(Alike alike, Admitted<Participant> earlier, Admitted<Participant> later) {
        return new Duplicate(alike.reasons(), ParticipantResponse.of(earlier), ParticipantResponse.of(later));
    }
}
