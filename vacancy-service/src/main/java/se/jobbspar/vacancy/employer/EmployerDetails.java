package se.jobbspar.vacancy.employer;

import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.MunicipalityCode;

/**
 * What is said of an employer.
 *
 * @param sector null = nobody has said
 * @param municipality SCB code of its seat; null = nobody has said
 * @param foreignNumber null for one with a Swedish number, and for one with none
 */
record EmployerDetails(
        EmployerKey key,
        Sector sector,
        String municipality,
        ForeignNumber foreignNumber,
        List<WorkPlace> places,
        List<Contact> contacts) {

    EmployerDetails {
        places = List.copyOf(places);
        contacts = List.copyOf(contacts);
    }

    /** All that an ad says of who hires. */
    static EmployerDetails of(EmployerKey key) {
        return new EmployerDetails(key, null, null, null, List.of(), List.of());
    }

    boolean isUnitOf(MunicipalityCode owner) {
        return sector == Sector.MUNICIPAL && owner.digits().equals(municipality);
    }

    Optional<OrganisationNumber> number() {
        return key.number();
    }
}
