package se.jobbspar.gateway.console.opening;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.gateway.console.SearchText;
import se.jobbspar.taxonomy.Places;

/** Which vacancies are asked for, as an address says it; what means nothing is not asked for. */
public class OpeningFilter {
    static final List<String> STATES = List.of("published", "paused", "filled", "withdrawn", "expired", "all");
    static final List<String> EXTENTS = List.of("full-time", "part-time");
    static final List<String> ORDERS = List.of("published", "employer");

    @QueryParam("q")
    String q;

    @QueryParam("occupation")
    String occupation;

    @QueryParam("where")
    String where;

    @QueryParam("state")
    String state;

    @QueryParam("extent")
    String extent;

    @QueryParam("since")
    String since;

    @QueryParam("employer")
    String employer;

    @QueryParam("sort")
    String sort;

    String q() {
        return SearchText.of(q);
    }

    /** SSYK code; null for all. */
    String occupation() {
        return occupation != null && occupation.matches("\\d{4}") ? occupation : null;
    }

    /** SCB code of a municipality, a county or the nation: the county around the visitor's municipality, unless another is asked for. */
    String where(String own) {
        Places places = Places.sweden();
        return Optional.ofNullable(where)
                .filter(code -> code.equals(Places.NATION)
                        || places.county(code).isPresent()
                        || places.municipality(code).isPresent())
                .orElseGet(
                        () -> places.municipality(own).map(one -> one.county()).orElse(Places.NATION));
    }

    String state() {
        return one(STATES, state, "published");
    }

    String extent() {
        return one(EXTENTS, extent, null);
    }

    String sort() {
        return one(ORDERS, sort, "published");
    }

    LocalDate since() {
        try {
            return since == null ? null : LocalDate.parse(since);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** Id of the one employer whose vacancies are asked for; null for all. */
    String employer() {
        try {
            return employer == null ? null : UUID.fromString(employer).toString();
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static String one(List<String> words, String asked, String otherwise) {
        return words.contains(Objects.toString(asked, "")) ? asked : otherwise;
    }

    OpeningQuery query(String own) {
        String code = where(own);
        OpeningQuery query = new OpeningQuery();
        query.q = q();
        query.occupationGroup = occupation();
        query.county = code.length() == 2 && !code.equals(Places.NATION) ? code : null;
        query.municipality = code.length() == 2 ? null : code;
        query.employer = employer();
        query.status = state().equals("all") ? null : state();
        query.extent = extent();
        query.publishedSince = since();
        query.sort = sort();
        return query;
    }

    /** The address of another page of the same. */
    String address(long page) {
        return OpeningsResource.ADDRESS + "?page=" + page + said("q", q()) + said("occupation", occupation())
                + said("where", where) + said("state", state) + said("extent", extent()) + said("since", since)
                + said("employer", employer()) + said("sort", sort);
    }

    private static String said(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
