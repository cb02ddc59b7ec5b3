package se.jobbspar.participant.enrolment;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;

/** A person's time in a programme, in one of its municipalities: the one of the coach who enrols. */
@Schema(description = "A person's time in a programme.")
public record Enrolment(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11") @NotNull
        UUID participant,

        @Schema(description = "Id of the programme.", examples = "6f1d3a52-6c0e-4d0b-9f0f-0c6a3d9f1b20") @NotNull
        UUID programme,

        @Schema(description = "By whom the person came.", examples = "social-services") @NotNull
        IntakeChannel channel,

        @Schema(description = "Where the person came from to the unit.", examples = "unemployed") @NotNull
        Pool pool,

        @Schema(description = "First day.", examples = "2020-03-02") @NotNull
        LocalDate from,

        @Schema(description = "Last day, or null while it goes on.", examples = "2021-01-29") @Nullable
        LocalDate to,

        @Schema(description = "Why it ended, or null while it goes on.", examples = "self-support") @Nullable
        EndReason reason,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<Enrolment> {
    public static final Kind<Enrolment> KIND = new Kind<>("enrolment", Enrolment.class);

    public Enrolment {
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    @Override
    public Enrolment as(UUID newId, Said newlySaid) {
        return new Enrolment(participant, programme, channel, pool, from, to, reason, mistaken, newId, newlySaid);
    }

    @Override
    public Optional<UUID> person() {
        return Optional.of(participant);
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.of(programme);
    }
}
