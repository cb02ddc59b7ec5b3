package se.jobbspar.vacancy.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/**
 * What another country's register calls an employer. Nothing here can check it, so it tells no two employers apart.
 *
 * @param country ISO 3166 code of two letters
 */
@Schema(
        description =
                "What another country's register calls the employer. It is kept as it is written, and not checked.")
public record ForeignNumber(
        @NotNull @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "NO", description = "ISO 3166 code of two letters.")
        String country,

        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "999 999 999")
        String number) {}
