package se.jobbspar.vacancy.intake;

import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.vacancy.employer.EmployerKey;
import se.jobbspar.vacancy.employer.OrganisationNumber;

/** Who hires by an ad: by the organisation number, or for want of a Swedish one by the name. */
final class AdEmployer {
    private static final int MAX_NAME = 200;
    private static final String FIELD = "employer.organization_number";

    private AdEmployer() {}

    static EmployerKey of(AdJson.Hiring hiring, RowNotes notes) {
        String name = hiring == null ? "" : AdText.line(hiring.name());
        if (name.isEmpty() || name.length() > MAX_NAME) {
            notes.error("employer.name", AdReading.length(1, MAX_NAME));
        }
        String stated = hiring == null || hiring.organisationNumber() == null ? "" : hiring.organisationNumber();
        Optional<OrganisationNumber> number = OrganisationNumber.parse(stated);
        if (number.isEmpty() && OrganisationNumber.isMistyped(stated)) {
            notes.error(
                    FIELD,
                    Wording.of(
                            "must be ten digits of which the last is the check digit",
                            "ska vara tio siffror, varav den sista är kontrollsiffran"));
        } else if (number.isEmpty() && !stated.isBlank()) {
            notes.notice(
                    FIELD,
                    Wording.of(
                            "left out: no Swedish organisation's number; the employer is known by its name",
                            "utelämnat: inget svenskt organisationsnummer; arbetsgivaren känns igen på namnet"));
        }
        return new EmployerKey(name, number);
    }
}
