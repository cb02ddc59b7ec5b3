package se.jobbspar.gateway.console.demand;

import java.util.UUID;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;

/** Vacancies that are published, wherever they are. */
final class VacancyListing implements Listing {
    @Override
    public Demands.Found find(VacancyClient client, String q, String region, OnBehalf who, Language language) {
        Vacancies found = client.vacancies(who, q, "published", MOST);
        return new Demands.Found(found.items().stream().map(Demand::of).toList(), found.total());
    }

    @Override
    public Demand one(VacancyClient client, UUID id, OnBehalf who, Language language) {
        return Demand.of(client.vacancy(who, id));
    }
}
