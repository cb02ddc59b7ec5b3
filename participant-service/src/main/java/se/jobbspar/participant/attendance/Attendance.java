package se.jobbspar.participant.attendance;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;

/** How many hours a person took part in a programme in a month, in whatever measures; a measure's own hours are its total. */
@Schema(description = "How many hours a person took part in a programme in a month.")
public record Attendance(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11") @NotNull
        UUID participant,

        @Schema(description = "Id of the enrolment.", examples = "b3a0b5c0-4a53-4f3e-9d2c-8a4a6f1d7e02") @NotNull
        UUID enrolment,

        @Schema(
                implementation = String.class,
                pattern = "[0-9]{4}-(0[1-9]|1[0-2])",
                description = "The month.",
                examples = "2020-03")
        @NotNull
        YearMonth month,

        @Schema(description = "Hours attended in it.", examples = "64") @Min(0) @Max(744)
        int hours,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<Attendance> {
    public static final Kind<Attendance> KIND = new Kind<>("attendance", Attendance.class);

    public Attendance {
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    @Override
    public Attendance as(UUID newId, Said newlySaid) {
        return new Attendance(participant, enrolment, month, hours, mistaken, newId, newlySaid);
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
