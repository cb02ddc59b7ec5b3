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
    private static final int MOST = 20;

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

    /**
     * @param type vacancy or shortage-occupation
     * @param q part of the name; null for all
     * @param region two-digit county code for shortage occupations; null for all
     */
    public Found find(String type, String q, String region, OnBehalf who, Language language) {
        if (type.equals("vacancy")) {
            Vacancies found = client.vacancies(who, q, "published", MOST);
            return new Found(found.items().stream().map(Demand::of).toList(), found.total());
        }
        Shortages found = client.shortages(who, q, region, MOST);
        return new Found(
                found.items().stream().map(one -> Demand.of(one, language)).toList(), found.total());
    }

    /** One demand by its id. */
    public Found one(String type, UUID id, OnBehalf who, Language language) {
        Demand demand = type.equals("vacancy")
                ? Demand.of(client.vacancy(who, id))
                : Demand.of(client.shortage(who, id), language);
        return new Found(List.of(demand), 1);
    }
}
