package se.jobbspar.participant.meetup;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;

/** That a person is asked to a recruitment meet-up, and what came of it; no employer sees it. */
@Schema(description = "That a person is asked to a recruitment meet-up, and what came of it.")
public record Invitation(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11") @NotNull
        UUID participant,

        @Schema(description = "Id of the meet-up.", examples = "9b7c1e24-5d0f-4f8a-8c36-2e1d7a9b4f60") @NotNull
        UUID meetUp,

        @Schema(description = "What the person answers; none as long as nothing.", defaultValue = "none") @Nullable
        InvitationAnswer answer,

        @Schema(description = "Whether the person came, or null until the day.", examples = "true") @Nullable
        Boolean came,

        @Schema(description = "Whether it led to an interview, or null.", examples = "true") @Nullable
        Boolean interview,

        @Schema(description = "Whether it led to the offer of a job, or null.", examples = "false") @Nullable
        Boolean offer,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<Invitation> {
    public static final Kind<Invitation> KIND = new Kind<>("invitation", Invitation.class);

    public Invitation {
        answer = answer == null ? InvitationAnswer.NONE : answer;
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    @Override
    public Invitation as(UUID newId, Said newlySaid) {
        return new Invitation(participant, meetUp, answer, came, interview, offer, mistaken, newId, newlySaid);
    }

    @Override
    public Optional<UUID> person() {
        return Optional.of(participant);
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.of(meetUp);
    }
}
