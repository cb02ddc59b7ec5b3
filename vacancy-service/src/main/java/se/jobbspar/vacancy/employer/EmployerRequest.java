package se.jobbspar.vacancy.employer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/**
 * An employer as its own HR or an administrator states it.
 *
 * @param organisationNumber ten digits, with or without hyphen; null for an employer without one
 */
@Schema(description = "An employer to register or revise.")
public record EmployerRequest(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "Örebro kommun")
        String name,

        @Size(max = 13) @Schema(examples = "2120001967", description = "Ten digits with a valid check digit.")
        String organisationNumber) {

    /** @throws ProblemException 400 when the number's digits or check digit are wrong; never repeats the number */
    EmployerKey key() {
        Optional<OrganisationNumber> number = OrganisationNumber.parse(organisationNumber);
        if (organisationNumber != null && number.isEmpty()) {
            throw ProblemException.validation(
                    "organisationNumber",
                    Wording.of(
                            "must be ten digits of which the last is the check digit",
                            "ska vara tio siffror där den sista är kontrollsiffran"));
        }
        return new EmployerKey(name.strip(), number);
    }
}
