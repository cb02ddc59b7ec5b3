package se.jobbspar.participant.outcome;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;

/** What was heard when somebody was asked again after an outcome. */
@Schema(description = "What was heard when somebody was asked again.")
public record FollowUp(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11") @NotNull
        UUID participant,

        @Schema(description = "Id of the outcome.", examples = "4e2f9d0b-7d0a-4d53-8a55-1b9f0a7c6d33") @NotNull
        UUID outcome,

        @Schema(description = "How long after.", examples = "6-months") @NotNull
        Milestone milestone,

        @Schema(description = "The day it was asked.", examples = "2021-08-02") @NotNull
        LocalDate on,

        @Schema(description = "Whether the person still works, or studies.")
        boolean stillThere,

        @Schema(description = "Whether the employment is permanent now; null for studies.") @Nullable
        Boolean permanent,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<FollowUp> {
    public static final Kind<FollowUp> KIND = new Kind<>("follow-up", FollowUp.class);

    public FollowUp {
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    @Override
    public FollowUp as(UUID newId, Said newlySaid) {
        return new FollowUp(participant, outcome, milestone, on, stillThere, permanent, mistaken, newId, newlySaid);
    }

    @Override
    public Optional<UUID> person() {
        return Optional.of(participant);
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.of(outcome);
    }
}
