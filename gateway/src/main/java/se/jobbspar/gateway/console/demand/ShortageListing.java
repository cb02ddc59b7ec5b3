package se.jobbspar.gateway.console.demand;

import java.util.UUID;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;

/** Shortage occupations, of one county or of all. */
final class ShortageListing implements Listing {
    @Override
    public Demands.Found find(VacancyClient client, String q, String region, OnBehalf who, Language language) {
        Shortages found = client.shortages(who, q, region, MOST);
        return new Demands.Found(
                found.items().stream().map(one -> Demand.of(one, language)).toList(), found.total());
    }

    @Override
    public Demand one(VacancyClient client, UUID id, OnBehalf who, Language language) {
        return Demand.of(client.shortage(who, id), language);
    }
}
