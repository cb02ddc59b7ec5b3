package se.jobbspar.vacancy.employer;

import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Which employers a caller sees, and how much of them. */
public sealed interface EmployerView {
    /** Everything: administrators. */
    record Whole() implements EmployerView {}

    /** The caller's own organisation and no other: employers. */
    record Own(OrganisationNumber number) implements EmployerView {}

    /** Every employer, without sole traders' numbers: coaches, planners and systems that may read. */
    record Public() implements EmployerView {}

    /** @throws ProblemException 403 when the token says neither a role or scope that would do, nor an organisation */
    static EmployerView of(Caller caller) {
        if (caller.is(Roles.ADMIN)) {
            return new Whole();
        }
        boolean reads = Stream.of(Roles.COACH, Roles.HR, Roles.PLANNER, Scopes.VACANCY_READ)
                .anyMatch(caller::is);
        return reads ? new Public() : new Own(ownNumber(caller));
    }

    private static OrganisationNumber ownNumber(Caller caller) {
        return OrganisationNumber.parse(caller.requireOrganisation())
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.FORBIDDEN,
                        Wording.of(
                                "The token's organisation is not an organisation number.",
                                "Organisationen i din token är inget organisationsnummer.")));
    }

    default boolean sees(Employer employer) {
        return own().map(employer::is).orElse(true);
    }

    /** The organisation the caller is bound to; empty when to none. */
    default Optional<OrganisationNumber> own() {
        return switch (this) {
            case Own own -> Optional.of(own.number());
            case Whole whole -> Optional.empty();
            case Public everybody -> Optional.empty();
        };
    }

    default boolean mayReadNumber(Employer employer, OrganisationNumber number) {
        return switch (this) {
            case Whole whole -> true;
            case Own own -> employer.is(own.number());
            case Public everybody -> !number.isPersonal();
        };
    }
}
