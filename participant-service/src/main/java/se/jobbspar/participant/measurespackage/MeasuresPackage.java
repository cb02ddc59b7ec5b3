package se.jobbspar.participant.measurespackage;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** Several programmes of a municipality under one budget, for a time, with the goals it is judged by. */
@Schema(description = "A package of measures: programmes under one budget, with goals.")
public record MeasuresPackage(
        @Schema(description = "Its name.", examples = "40 miljoner för kompetens")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String name,

        @Schema(description = "What it may cost in all, in kronor.", examples = "40000000")
        @Min(0)
        @Max(1_000_000_000_000L)
        long budget,

        @Schema(description = "First day.", examples = "2020-07-01") @NotNull
        LocalDate from,

        @Schema(description = "Last day.", examples = "2023-06-30") @NotNull
        LocalDate to,

        @Schema(
                description = "Ids of the programmes in it, all of the own municipality.",
                examples = "[\"6f1d3a52-6c0e-4d0b-9f0f-0c6a3d9f1b20\"]")
        @Size(max = 50)
        List<@NotNull UUID> programmes,

        @Schema(description = "What it is judged by.") @Size(max = 20) @Valid
        List<@NotNull Goal> goals,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<MeasuresPackage> {
    public static final Kind<MeasuresPackage> KIND = new Kind<>("package", MeasuresPackage.class);

    public MeasuresPackage {
        programmes = programmes == null ? List.of() : List.copyOf(programmes);
        goals = goals == null ? List.of() : List.copyOf(goals);
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    @Override
    public MeasuresPackage as(UUID newId, Said newlySaid) {
        return new MeasuresPackage(name, budget, from, to, programmes, goals, mistaken, newId, newlySaid);
    }

    @Override
    public Optional<UUID> person() {
        return Optional.empty();
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.empty();
    }
}
