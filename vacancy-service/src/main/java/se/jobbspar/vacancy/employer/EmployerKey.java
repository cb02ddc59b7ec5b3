package se.jobbspar.vacancy.employer;

import java.util.Objects;
import java.util.Optional;
import se.jobbspar.taxonomy.TextKey;

/** What tells employers apart: the organisation number, or for want of one the name. */
public record EmployerKey(String name, Optional<OrganisationNumber> number) {
    public EmployerKey {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");
    }

    /** The name, however it is written. */
    String nameKey() {
        return TextKey.of(name);
    }

    /** Equal for one employer. */
    String identity() {
        return number.map(n -> "number " + n.digits()).orElseGet(() -> "name " + nameKey());
    }
}
