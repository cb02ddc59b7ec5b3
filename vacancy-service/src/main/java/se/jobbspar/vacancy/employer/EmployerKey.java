package se.jobbspar.vacancy.employer;

import java.util.Objects;
import java.util.Optional;

/** What tells employers apart: the organisation number, or for want of one the name. */
public record EmployerKey(String name, Optional<OrganisationNumber> number) {
    public EmployerKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");
    }
}
