package se.jobbspar.gateway.console.demand;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/**
 * Something people can be found for.
 *
 * @param about where it is and how hard it is to recruit, in words
 * @param open whether a list can be made for it
 */
public record Demand(DemandKind kind, UUID id, long version, String label, String about, boolean open) {
    private static final Places PLACES = Places.sweden();

    static Demand of(Vacancy vacancy) {
        String place = vacancy.municipality() == null
                ? null
                : PLACES.municipality(vacancy.municipality())
                        .map(Municipality::name)
                        .orElse(null);
        String employer = vacancy.employer() == null ? null : vacancy.employer().name();
        return new Demand(
                DemandKind.VACANCY,
                vacancy.id(),
                vacancy.version(),
                vacancy.title(),
                joined(employer, place),
                "published".equals(vacancy.status()));
    }

    static Demand of(Shortage shortage, Language language) {
        DemandTexts t = language.texts(DemandTexts.class);
        String place = PLACES.county(shortage.region())
                .map(County::name)
                .orElse(language.texts(CommonTexts.class).nation());
        String situation = shortage.situation() == null ? t.notJudged() : t.situation(shortage.situation());
        return new Demand(
                DemandKind.SHORTAGE_OCCUPATION,
                shortage.id(),
                shortage.version(),
                shortage.name(),
                joined(place, situation),
                shortage.isMatched());
    }

    static Demand of(JobTrack track, Language language) {
        String place = PLACES.municipality(track.municipality())
                .map(Municipality::name)
                .orElse(null);
        return new Demand(
                DemandKind.JOB_TRACK,
                track.id(),
                track.version(),
                track.name(),
                joined(place, language.texts(DemandTexts.class).placesLeft(track.placesLeft(), track.places())),
                track.placesLeft() > 0);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
