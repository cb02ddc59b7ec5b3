package se.jobbspar.vacancy.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** Whom to ask at an employer. Kept here and shown to people who sign in; in no event, index, log line or public ad. */
@Schema(description = "Whom to ask at the employer. Told to people who sign in, and to no system.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "Erik Sand")
        String name,

        @Nullable
        @Size(max = 254)
        @Pattern(regexp = "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+", message = "{jobbspar.email}")
        @NoPersonalNumber
        @Schema(examples = "erik.sand@example.org")
        String email,

        @Nullable
        @Size(max = 40)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "070-174 06 35")
        String phone) {}
