package se.jobbspar.vacancy.employer;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;

/** Which employers a caller sees, how much of them, and for which the caller acts. */
public sealed interface EmployerView {
    /** Everything: administrators. */
    record Whole() implements EmployerView {}

    /**
     * The employers somebody acts for and no other.
     *
     * @param number what the token says, which may be registered or not
     * @param employers that have this number, or the caller as a member
     */
    record Own(Optional<OrganisationNumber> number, Set<UUID> employers) implements EmployerView {}

    /** Every employer; acts for the units of one municipality: its HR. */
    record Units(MunicipalityCode municipality) implements EmployerView {}

    /** Every employer; says for those of one municipality who acts for them: its planner. */
    record Keeper(MunicipalityCode municipality) implements EmployerView {}

    /**
     * Every employer, without sole traders' numbers.
     *
     * @param contacts whether whom to ask is told: to people, and to no system
     */
    record Public(boolean contacts) implements EmployerView {}

    default boolean sees(Employer employer) {
        return switch (this) {
            case Own own -> actsFor(employer);
            case Whole whole -> true;
            case Units units -> true;
            case Keeper keeper -> true;
            case Public everybody -> true;
        };
    }

    default boolean actsFor(Employer employer) {
        return switch (this) {
            case Whole whole -> true;
            case Own own ->
                own.employers().contains(employer.id())
                        || own.number().filter(employer::is).isPresent();
            case Units units -> employer.isUnitOf(units.municipality());
            case Keeper keeper -> employer.isIn(keeper.municipality());
            case Public everybody -> false;
        };
    }

    /** Whether the caller may say this of an employer; a number is nobody's to take but who has it. */
    default boolean mayState(EmployerDetails details) {
        return switch (this) {
            case Whole whole -> true;
            case Own own -> own.number().isPresent() && own.number().equals(details.number());
            case Units units -> details.isUnitOf(units.municipality());
            case Keeper keeper -> false;
            case Public everybody -> false;
        };
    }

    default boolean mayReadNumber(Employer employer, OrganisationNumber number) {
        return actsFor(employer) || !number.isPersonal();
    }

    default boolean mayReadContacts() {
        return !(this instanceof Public everybody) || everybody.contacts();
    }
}
