package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Where a JobPosting's workplaces are: places with an address, an address alone, or the name of a place. */
final class PostingPlace {
    private PostingPlace() {}

    static List<AdJson.Address> addresses(JsonNode jobLocation) {
        return LooseNode.each(jobLocation)
                .map(place -> place.has("address") ? LooseNode.first(place.path("address")) : place)
                .map(PostingPlace::address)
                .toList();
    }

    private static AdJson.Address address(JsonNode address) {
        String municipality = LooseNode.text(address.path("addressLocality"))
                .or(() -> LooseNode.text(address))
                .orElse(null);
        String country = LooseNode.text(address.path("addressCountry")).orElse(null);
        return new AdJson.Address(
                municipality,
                null,
                null,
                LooseNode.text(address.path("addressRegion")).orElse(null),
                null,
                null,
                country,
                null,
                null,
                null);
    }
}
