package se.jobbspar.gateway.console.demand;

import java.util.UUID;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;

/** How the demands of one kind are looked for. */
interface Listing {
    /** How many are shown of those found. */
    int MOST = 20;

    /**
     * @param q part of the name; null for all
     * @param region two-digit county code for kinds that are judged by county; null for all
     */
    Demands.Found find(VacancyClient client, String q, String region, OnBehalf who, Language language);

    Demand one(VacancyClient client, UUID id, OnBehalf who, Language language);
}
