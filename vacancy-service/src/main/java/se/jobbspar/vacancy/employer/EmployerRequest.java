package se.jobbspar.vacancy.employer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;
import se.jobbspar.taxonomy.CountryCodes;
import se.jobbspar.taxonomy.Places;

/**
 * An employer as it, its municipality's HR or an administrator states it.
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
        String organisationNumber,

        @Valid @Schema(description = "Of an employer from abroad, in place of organisationNumber.")
        ForeignNumber foreignNumber,

        @Schema(description = "Left out = not said.") Sector sector,

        @Pattern(regexp = "\\d{4}", message = "{jobbspar.four-digits}")
        @Schema(description = "SCB code of its seat; needed for a municipal one.", examples = "1880")
        String municipality,

        @Size(max = 50) List<@NotNull @Valid WorkPlace> places,
        @Size(max = 20) List<@NotNull @Valid Contact> contacts) {

    public EmployerRequest {
        places = places == null ? List.of() : places;
        contacts = contacts == null ? List.of() : contacts;
    }

    /** @throws ProblemException 400 for a number or a place that cannot be; never repeats the number */
    EmployerDetails details() {
        if (organisationNumber != null && foreignNumber != null) {
            throw ProblemException.validation(
                    "foreignNumber",
                    Wording.of(
                            "must be left out where there is an organisationNumber",
                            "ska utelämnas när organisationNumber finns"));
        }
        if (foreignNumber != null && !isForeign(foreignNumber.country())) {
            throw ProblemException.validation(
                    "foreignNumber.country",
                    Wording.of(
                            "must be the ISO 3166 code of another country than Sweden",
                            "ska vara ett annat lands kod enligt ISO 3166 än Sveriges"));
        }
        if (sector == Sector.MUNICIPAL && municipality == null) {
            throw ProblemException.validation(
                    "municipality",
                    Wording.of("is needed for a municipal employer", "måste anges för en kommunal arbetsgivare"));
        }
        requireMunicipality("municipality", municipality);
        for (int i = 0; i < places.size(); i++) {
            requireMunicipality("places[" + i + "].municipality", places.get(i).municipality());
        }
        return new EmployerDetails(key(), sector, municipality, foreignNumber, places, contacts);
    }

    private static boolean isForeign(String country) {
        return !country.equals("SE") && CountryCodes.isCode(country);
    }

    private static void requireMunicipality(String field, String code) {
        if (code != null && Places.sweden().municipality(code).isEmpty()) {
            throw ProblemException.validation(
                    field, Wording.of("is not the SCB code of a municipality", "är inte en kommunkod från SCB"));
        }
    }

    private EmployerKey key() {
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
