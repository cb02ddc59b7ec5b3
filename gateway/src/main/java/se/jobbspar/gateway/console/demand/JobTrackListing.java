package se.jobbspar.gateway.console.demand;

import java.util.UUID;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;

/** Job tracks that somebody can enter, wherever they are. */
final class JobTrackListing implements Listing {
    @Override
    public Demands.Found find(VacancyClient client, String q, String region, OnBehalf who, Language language) {
        JobTracks found = client.jobTracks(who, q, true, MOST);
        return new Demands.Found(
                found.items().stream().map(one -> Demand.of(one, language)).toList(), found.total());
    }

    @Override
    public Demand one(VacancyClient client, UUID id, OnBehalf who, Language language) {
        return Demand.of(client.jobTrack(who, id), language);
    }
}
