package se.jobbspar.gateway.console.shortage;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.taxonomy.Places;

/**
 * What the picture is asked about; what an address cannot mean counts as not asked for.
 *
 * @param region SCB code of a municipality, a county or a labour-market region; 00 = the nation
 * @param year of the need
 * @param assumptions id of those that the forecast is made with; null = the starting point
 */
record Asked(String region, int year, String assumptions, Shown shown, Sort sort) {
    /** How far ahead a need is asked for here. */
    static final int YEARS = 5;

    /** @param own the visitor's municipality */
    static Asked of(MultivaluedMap<String, String> query, String own, int thisYear) {
        return new Asked(
                region(query.getFirst("region"), own),
                year(query.getFirst("year"), thisYear),
                id(query.getFirst("assumptions")),
                Shown.of(query.getFirst("shown")),
                Sort.of(query.getFirst("sort")));
    }

    private static String region(String code, String own) {
        return Places.sweden().isRegion(code) ? code : own;
    }

    private static int year(String text, int thisYear) {
        int year = text != null && text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        return year > thisYear && year <= thisYear + YEARS ? year : thisYear + 1;
    }

    private static String id(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(UUID::fromString)
                    .map(UUID::toString)
                    .orElse(null);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** An address that asks for the same. */
    String address(String path) {
        UriBuilder address = UriBuilder.fromPath(path)
                .queryParam("region", region)
                .queryParam("year", year)
                .queryParam("shown", shown.code())
                .queryParam("sort", sort.code());
        Optional.ofNullable(assumptions).ifPresent(id -> address.queryParam("assumptions", id));
        return address.build().toString();
    }
}
