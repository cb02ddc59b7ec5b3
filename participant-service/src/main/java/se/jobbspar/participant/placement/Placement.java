package se.jobbspar.participant.placement;

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

/**
 * An agreement on a work placement. The host is a name, as the employer of a job: an organisation number can be somebody's
 * personal number.
 */
@Schema(description = "An agreement on a work placement.")
public record Placement(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11") @NotNull
        UUID participant,

        @Schema(
                description = "Id of the measure of kind work-placement that it is the agreement of, or null outside a"
                        + " programme.",
                examples = "c4d2a8e6-1f3b-4b7a-9e50-6a8f2d1c3b47")
        @Nullable
        UUID measure,

        @Schema(description = "Name of the employer who takes the person in.", examples = "Solgläntans vårdboende")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String host,

        @Schema(description = "Name of who supervises there.", examples = "Eva Berg")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String supervisor,

        @Schema(description = "First day.", examples = "2021-04-12") @NotNull
        LocalDate from,

        @Schema(description = "Last day as it was agreed first.", examples = "2021-06-11") @NotNull
        LocalDate to,

        @Schema(description = "Hours a week.", examples = "30") @NotNull @Min(1) @Max(40)
        Integer hoursPerWeek,

        @Schema(description = "What the person does there.", examples = "Omvårdnad tillsammans med handledaren")
        @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        String tasks,

        @Schema(description = "Who has signed, in the order of signing: participant, host, supervisor, municipality.")
        @Size(max = PARTIES)
        List<@NotNull @Valid Signature> signatures,

        @Schema(description = "Later ends, the latest last. At most 20.") @Size(max = 20)
        List<@NotNull @Valid Prolongation> prolongations,

        @Schema(description = "How it ended and what came of it, or null while it has not ended.") @Nullable @Valid
        Closing closing,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<Placement> {
    public static final Kind<Placement> KIND = new Kind<>("placement", Placement.class);

    /** How many sign: as many as there are of {@link Party}. */
    static final int PARTIES = 4;

    /**
     * That one waits for a signature, as a JSON path over what was said last: all but the last end of a placement have all of
     * them.
     */
    public static final String UNSIGNED = "$ ? (@.mistaken == false && !exists(@.closing) && (@.signatures.size() < "
            + PARTIES + " || exists(@.prolongations[*] ? (@.signatures.size() < " + PARTIES + "))))";

    public Placement {
        signatures = signatures == null ? List.of() : List.copyOf(signatures);
        prolongations = prolongations == null ? List.of() : List.copyOf(prolongations);
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    /** What a signature is given to. */
    List<Object> terms() {
        return List.of(host, supervisor, from, to, hoursPerWeek, tasks);
    }

    Placement closed(Closing canonical) {
        return copy(canonical, id, said);
    }

    @Override
    public Placement as(UUID newId, Said newlySaid) {
        return copy(closing, newId, newlySaid);
    }

    private Placement copy(Closing newClosing, UUID newId, Said newlySaid) {
        return new Placement(
                participant,
                measure,
                host,
                supervisor,
                from,
                to,
                hoursPerWeek,
                tasks,
                signatures,
                prolongations,
                newClosing,
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
        return Optional.ofNullable(measure);
    }
}
