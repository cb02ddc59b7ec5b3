package se.jobbspar.vacancy.employer;

import java.time.Instant;
import java.util.UUID;

/** Employers for tests of other packages. */
public final class TestEmployers {
    private TestEmployers() {}

    public static Employer orebro() {
        return Employer.register(
                UUID.randomUUID(),
                EmployerDetails.of(new EmployerKey("Örebro kommun", OrganisationNumber.parse("2120001967"))),
                Instant.parse("2026-01-01T00:00:00Z"));
    }
}
