package se.jobbspar.participant.outcome;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;

/** What a person's time in a programme led to. */
@Schema(description = "What a person's time in a programme led to.")
public record Outcome(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11") @NotNull
        UUID participant,

        @Schema(description = "Id of the enrolment.", examples = "b3a0b5c0-4a53-4f3e-9d2c-8a4a6f1d7e02") @NotNull
        UUID enrolment,

        @Schema(description = "What.", examples = "work") @NotNull
        OutcomeKind kind,

        @Schema(description = "First day of it.", examples = "2021-02-01") @NotNull
        LocalDate on,

        @Schema(description = "The job, for work and own-business; null otherwise.") @Nullable @Valid
        Job job,

        @Schema(description = "The studies, for studies; null otherwise.") @Nullable @Valid
        Studies studies,

        @Schema(description = "Whether a job is in the right field; null while no coach has said it.") @Nullable @Valid
        RightField rightField,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<Outcome> {
    public static final Kind<Outcome> KIND = new Kind<>("outcome", Outcome.class);

    public Outcome {
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    /** The same with these in their canonical form. */
    Outcome with(Job canonicalJob, Studies canonicalStudies) {
        return new Outcome(
                participant, enrolment, kind, on, canonicalJob, canonicalStudies, rightField, mistaken, id, said);
    }

    @Override
    public Outcome as(UUID newId, Said newlySaid) {
        return new Outcome(participant, enrolment, kind, on, job, studies, rightField, mistaken, newId, newlySaid);
    }

    @Override
    public Optional<UUID> person() {
        return Optional.of(participant);
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.of(enrolment);
    }
}
