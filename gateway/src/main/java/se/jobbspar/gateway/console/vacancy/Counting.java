package se.jobbspar.gateway.console.vacancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.Visit;

/** Counts people for vacancies; without the matcher the page is there all the same, and says so. */
@RequestScoped
class Counting {
    private final CountClient client;
    private final Visit visit;

    Counting(@RestClient CountClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    /** Empty for a vacancy that is over, and when nobody can count just now. */
    Optional<Counts> of(OwnVacancy vacancy) {
        if (!vacancy.isCounted()) {
            return Optional.empty();
        }
        try {
            return Optional.of(client.count(visit.onBehalf(), CountRequest.of(vacancy)));
        } catch (ProcessingException | WebApplicationException away) {
            return Optional.empty();
        }
    }
}
