package se.jobbspar.vacancy.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/**
 * Where people work for an employer.
 *
 * @param municipality SCB code
 */
@Schema(description = "Where people work for the employer.")
public record WorkPlace(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "Vivalla hemtjänst")
        String name,

        @NotNull @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}") @Schema(examples = "1880")
        String municipality) {}
