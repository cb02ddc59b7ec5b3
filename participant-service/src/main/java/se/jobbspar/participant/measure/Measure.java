package se.jobbspar.participant.measure;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.claim.Gains;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/**
 * What a person does in a programme on the way. Planned while it has not started; started; then completed, or interrupted
 * when there is a reason.
 */
@Schema(description = "What a person does in a programme on the way.")
public record Measure(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11") @NotNull
        UUID participant,

        @Schema(description = "Id of the enrolment.", examples = "b3a0b5c0-4a53-4f3e-9d2c-8a4a6f1d7e02") @NotNull
        UUID enrolment,

        @Schema(description = "What.", examples = "language-course") @NotNull
        MeasureKind kind,

        @Schema(description = "Its name, or null.", examples = "Yrkessvenska vård, kurs 2")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String name,

        @Schema(description = "Who gives it, or null.", examples = "Komvux Örebro")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String provider,

        @Schema(description = "First day as planned.", examples = "2020-09-01") @NotNull
        LocalDate plannedFrom,

        @Schema(description = "Last day as planned, or null.", examples = "2020-12-18") @Nullable
        LocalDate plannedTo,

        @Schema(description = "Day it started, or null while planned.", examples = "2020-09-01") @Nullable
        LocalDate started,

        @Schema(description = "Day it ended, or null while it goes on.", examples = "2020-12-18") @Nullable
        LocalDate ended,

        @Schema(description = "Why it was not completed; null while it goes on, and when it was.", examples = "work")
        @Nullable
        Interruption interruption,

        @Schema(description = "Hours planned, or null.", examples = "120") @Nullable @Min(0) @Max(10_000)
        Integer hoursPlanned,

        @Schema(description = "Hours attended, or null.", examples = "104") @Nullable @Min(0) @Max(10_000)
        Integer hoursAttended,

        @Schema(description = "What came of it, or null.", examples = "Kurs C godkänd")
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        String result,

        @Schema(
                description = "What it gives when it is completed, or null; then it is proposed to the profile. A row"
                        + " without evidence rests on a certificate, on what was shown at work or on what was validated,"
                        + " as the kind of the measure.")
        @Nullable
        @Valid
        Gains gives,

        @Schema(
                description = "Ids of the methods of the own municipality that it is done by.",
                examples = "[\"2d1f7c80-94a3-4c55-8f0b-71b6f3a9d210\"]")
        @Size(max = 10)
        List<@NotNull UUID> methods,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<Measure> {
    public static final Kind<Measure> KIND = new Kind<>("measure", Measure.class);

    public Measure {
        methods = methods == null ? List.of() : List.copyOf(methods);
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    /** The same with this in its canonical form. */
    Measure giving(Gains canonical) {
        return copy(canonical, id, said);
    }

    @Override
    public Measure as(UUID newId, Said newlySaid) {
        return copy(gives, newId, newlySaid);
    }

    private Measure copy(Gains newGives, UUID newId, Said newlySaid) {
        return new Measure(
                participant,
                enrolment,
                kind,
                name,
                provider,
                plannedFrom,
                plannedTo,
                started,
                ended,
                interruption,
                hoursPlanned,
                hoursAttended,
                result,
                newGives,
                methods,
                mistaken,
                newId,
                newlySaid);
    }

    @Override
    public Optional<UUID> person() {
        return Optional.of(participant);
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.of(enrolment);
    }

    public MeasureState state() {
        if (started == null) {
            return interruption == null ? MeasureState.PLANNED : MeasureState.INTERRUPTED;
        }
        if (ended == null) {
            return MeasureState.STARTED;
        }
        return interruption == null ? MeasureState.COMPLETED : MeasureState.INTERRUPTED;
    }
}
