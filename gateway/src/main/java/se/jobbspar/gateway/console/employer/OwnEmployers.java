package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Visit;

/** The employers that the visitor acts for, HR for the units of its municipality, or keeps: a planner all that are there. */
@RequestScoped
public class OwnEmployers {
    /** As many as the service gives at once. */
    private static final int MOST = 100;

    private final EmployerClient client;
    private final Visit visit;

    OwnEmployers(@RestClient EmployerClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    /**
     * One page of them, by name; empty when the visitor is nobody's member, and has no number to register an employer by: the
     * service refuses then.
     *
     * @param q part of the name; null for all
     */
    Optional<JsonNode> find(String q, int page, int limit) {
        boolean hr = visit.hasRole(Roles.HR);
        String municipality = hr || visit.hasRole(Roles.PLANNER) ? visit.ownMunicipality() : null;
        try {
            return Optional.of(client.list(visit.onBehalf(), q, municipality, hr ? "municipal" : null, page, limit));
        } catch (ClientWebApplicationException refusal) {
            if (refusal.getResponse().getStatus() == 403) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /**
     * The first hundred, to choose from; empty as {@link #find}.
     *
     * @param chosen null for none
     */
    public Optional<List<Choice>> choices(UUID chosen) {
        return find(null, 1, MOST).map(found -> found.path("items")
                .valueStream()
                .map(one -> choice(one, Objects.toString(chosen)))
                .toList());
    }

    private static Choice choice(JsonNode employer, String chosen) {
        String id = employer.path("id").asText();
        return new Choice(id, employer.path("name").asText(), id.equals(chosen));
    }
}
