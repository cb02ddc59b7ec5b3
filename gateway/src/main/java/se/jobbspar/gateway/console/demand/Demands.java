package se.jobbspar.gateway.console.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;

/** Looks for demands by a part of their name. */
@ApplicationScoped
public class Demands {
    private final VacancyClient client;

    Demands(@RestClient VacancyClient client) {
        this.client = client;
    }

    /** What a search found: the first few, and how many there are. */
    public record Found(List<Demand> items, long total) {
        public Found {
            items = List.copyOf(items);
        }
    }

    /** The first few of a kind; see {@link Listing#find}. */
    public Found find(DemandKind kind, String q, String region, OnBehalf who, Language language) {
        return kind.listing().find(client, q, region, who, language);
    }

    /** One demand by its id. */
    public Found one(DemandKind kind, UUID id, OnBehalf who, Language language) {
        return new Found(List.of(kind.listing().one(client, id, who, language)), 1);
    }
}
