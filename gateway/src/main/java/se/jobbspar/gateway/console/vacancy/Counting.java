package se.jobbspar.gateway.console.vacancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.vacancy.OwnVacancy.Asked;

/** Counts people for the vacancies of a page, which does not wait for it for long; without a count it is there all the same, and says so. */
@RequestScoped
class Counting {
    private static final Duration TIME = Duration.ofSeconds(3);

    private final CountClient client;
    private final Visit visit;
    private final InstantSource clock = InstantSource.system();
    private final Instant end = clock.instant().plus(TIME);

    Counting(@RestClient CountClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    /** Empty for a vacancy that is over, and when nobody can count just now, or has in time. */
    Optional<Counts> of(OwnVacancy vacancy) {
        return of(vacancy, vacancy.requirements());
    }

    /** @param requirements that it would have */
    Optional<Counts> of(OwnVacancy vacancy, List<Asked> requirements) {
        if (!vacancy.isCounted() || clock.instant().isAfter(end)) {
            return Optional.empty();
        }
        try {
            return Optional.of(client.count(visit.onBehalf(), CountRequest.of(vacancy, requirements)));
        } catch (ProcessingException | WebApplicationException away) {
            return Optional.empty();
        }
    }
}
