package se.jobbspar.vacancy.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;

/**
 * An employer as the API shows it.
 *
 * @param organisationNumber absent when there is none, and for a sole trader towards everyone but itself and administrators
 */
@Schema(description = "An employer.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployerResponse(
        UUID id, long version, String name, @Nullable String organisationNumber, Instant createdAt, Instant updatedAt)
        implements Versioned {

    static EmployerResponse of(Employer employer, EmployerView view) {
        String number = employer.organisationNumber()
                .filter(n -> view.mayReadNumber(employer, n))
                .map(OrganisationNumber::digits)
                .orElse(null);
        return new EmployerResponse(
                employer.id(), employer.version(), employer.name(), number, employer.createdAt(), employer.updatedAt());
    }
}
