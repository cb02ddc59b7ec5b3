package se.jobbspar.participant.method;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.Said;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** A municipality's way of working, open to all others; one of them adopts it by a method of its own. */
@Schema(description = "A way of working. The municipality that said it owns it; measures name it.")
public record Method(
        @Schema(description = "Its name.", examples = "Arbetsgivaren med från första dagen")
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String name,

        @Schema(
                description = "How it is done, in the words of the municipality.",
                examples = "Yrkeskartläggning med en handledare från arbetsplatsen, praktik inom två veckor.")
        @NotBlank
        @Size(max = 4_000)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        String description,

        @Schema(
                description = "Id of another municipality's method that this one takes over; null for one of the own.",
                examples = "2d1f7c80-94a3-4c55-8f0b-71b6f3a9d210")
        @Nullable
        UUID adopts,

        @Schema(description = "Said by mistake: counts nowhere.", defaultValue = "false") @Nullable
        Boolean mistaken,

        @Schema(description = "Set by the service.", readOnly = true) @Nullable
        UUID id,

        @Nullable Said said)
        implements Fact<Method> {
    public static final Kind<Method> KIND = new Kind<>("method", Method.class);

    public Method {
        mistaken = Boolean.TRUE.equals(mistaken);
    }

    @Override
    public Method as(UUID newId, Said newlySaid) {
        return new Method(name, description, adopts, mistaken, newId, newlySaid);
    }

    /** SCB code of the municipality whose it is. */
    public String owner() {
        return said.municipality();
    }

    /** The method that it is in the end: the one it adopts, or itself. */
    public UUID original() {
        return adopts == null ? id : adopts;
    }

    @Override
    public Optional<UUID> person() {
        return Optional.empty();
    }

    @Override
    public Optional<UUID> belongsTo() {
        return Optional.ofNullable(adopts);
    }
}
