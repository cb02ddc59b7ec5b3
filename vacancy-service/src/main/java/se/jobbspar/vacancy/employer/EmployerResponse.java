package se.jobbspar.vacancy.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;

/**
 * An employer as the API shows it.
 *
 * @param organisationNumber absent when there is none, and for a sole trader towards everyone but itself and administrators
 * @param contacts none towards systems
 */
@Schema(description = "An employer.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployerResponse(
        UUID id,
        long version,
        String name,
        @Nullable String organisationNumber,
        @Nullable ForeignNumber foreignNumber,
        @Nullable Sector sector,
        @Nullable String municipality,
        List<WorkPlace> places,
        List<Contact> contacts,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static EmployerResponse of(Employer employer, EmployerView view) {
        EmployerDetails details = employer.details();
        return new EmployerResponse(
                employer.id(),
                employer.version(),
                employer.name(),
                details.number()
                        .filter(n -> view.mayReadNumber(employer, n))
                        .map(OrganisationNumber::digits)
                        .orElse(null),
                details.foreignNumber(),
                details.sector(),
                details.municipality(),
                details.places(),
                view.mayReadContacts() ? details.contacts() : List.of(),
                employer.createdAt(),
                employer.updatedAt());
    }
}
