package se.jobbspar.vacancy.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** Somebody to add to those who act for an employer. */
@Schema(description = "Somebody to add to those who act for an employer.")
public record MemberRequest(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "Erik Sand")
        String name) {}
