package se.jobbspar.vacancy.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Caller;

/**
 * Somebody who acts for an employer.
 *
 * @param subject the identity provider's id of the user
 * @param name what colleagues call the user
 * @param addedBy who added this member, by name; null for who registered the employer
 */
@Embeddable
@Schema(description = "Somebody who acts for the employer.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Member(String subject, String name, @Nullable String addedBy, Instant addedAt) {
    /** There are no more of one employer. */
    static final int MOST = 100;

    static Member first(Caller caller, Instant now) {
        return new Member(caller.subject(), caller.name(), null, now);
    }
}
