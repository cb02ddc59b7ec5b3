package se.jobbspar.gateway.console.opening;

import static se.jobbspar.gateway.console.Parameter.and;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.gateway.console.Parameter;
import se.jobbspar.gateway.console.SearchText;
import se.jobbspar.taxonomy.Places;

/** Which vacancies are asked for, as an address says it; what means nothing is not asked for. */
public class OpeningFilter {
    static final String ANY = "all";
    static final List<String> STATES = List.of("published", "paused", "filled", "withdrawn", "expired", ANY);
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

    /** The one employer whose vacancies are asked for; null for all. */
    UUID employer() {
        return Parameter.id(employer);
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
        query.status = state().equals(ANY) ? null : state();
        query.extent = extent();
        query.publishedSince = since();
        query.sort = sort();
        return query;
    }

    /** The address of another page of the same. */
    String address(long page) {
        return OpeningsResource.ADDRESS + "?page=" + page + and("q", q()) + and("occupation", occupation())
                + and("where", where) + and("state", state) + and("extent", extent()) + and("since", since)
                + and("employer", employer()) + and("sort", sort);
    }
}
