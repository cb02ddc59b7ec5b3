package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
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
     * One page of them, by name.
     *
     * @param q part of the name; null for all
     */
    JsonNode find(String q, int page, int limit) {
        boolean hr = visit.hasRole(Roles.HR);
        String municipality = hr || visit.hasRole(Roles.PLANNER) ? visit.ownMunicipality() : null;
        return client.list(visit.onBehalf(), q, municipality, hr ? "municipal" : null, page, limit);
    }

    /** Whether the visitor is nobody's member, and has no number to register an employer by: the service refuses then. */
    public boolean isActingForNobody() {
        try {
            find(null, 1, 1);
            return false;
        } catch (ClientWebApplicationException refusal) {
            if (refusal.getResponse().getStatus() == 403) {
                return true;
            }
            throw refusal;
        }
    }

    /** The first hundred, to choose from. */
    public List<Choice> choices(String chosen) {
        return find(null, 1, MOST)
                .path("items")
                .valueStream()
                .map(one -> new Choice(
                        one.path("id").asText(),
                        one.path("name").asText(),
                        one.path("id").asText().equals(chosen)))
                .toList();
    }
}
