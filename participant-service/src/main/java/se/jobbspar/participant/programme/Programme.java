package se.jobbspar.participant.programme;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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

/** A programme: one or several municipalities' way of working with a group, for a time. */
@Schema(description = "A programme that people are enrolled in.")
public record Programme(
        @Schema(description = "Its name.", examples = "Den gömda resursen")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String name,

        @Schema(description = "Municipalities that enrol in it, own one included.", examples = "[\"1880\", \"1883\"]")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull String> municipalities,

        @Schema(description = "Who pays.") @Size(max = 20) @Valid
        List<@NotNull Funding> funding,

        @Schema(description = "First day.", examples = "2020-01-01") @NotNull
        LocalDate from,

        @Schema(description = "Last day, or null while none is decided.", examples = "2022-12-31") @Nullable
        LocalDate to,

        @Schema(description = "Whom it is for, or null.", examples = "Nyanlända med eftergymnasial utbildning")
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        String targetGroup,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<Programme> {
    public static final Kind<Programme> KIND = new Kind<>("programme", Programme.class);

    public Programme {
        funding = funding == null ? List.of() : List.copyOf(funding);
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    @Override
    public Programme as(UUID newId, Said newlySaid) {
        return new Programme(name, municipalities, funding, from, to, targetGroup, mistaken, newId, newlySaid);
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
