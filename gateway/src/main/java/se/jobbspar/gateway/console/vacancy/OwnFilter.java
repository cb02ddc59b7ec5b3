package se.jobbspar.gateway.console.vacancy;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Parameter;

/** Which of the own vacancies are asked for, as an address says it; what means nothing is not asked for. */
public class OwnFilter {
    private static final List<String> STATES =
            List.of("draft", "published", "paused", "filled", "withdrawn", "expired");

    @QueryParam("employer")
    String employer;

    @QueryParam("state")
    String state;

    /** The one whose vacancies are asked for; null for all. */
    UUID employer() {
        return Parameter.id(employer);
    }

    /** Null for any. */
    String state() {
        return state != null && STATES.contains(state) ? state : null;
    }

    boolean isAny() {
        return employer() != null || state() != null;
    }

    List<Choice> states(Language language) {
        return Choice.of(language.texts(VacancyTexts.class)::state, state(), STATES);
    }

    /** The address of another page of the same. */
    String address(long page) {
        return VacanciesResource.ADDRESS + "?page=" + page + Parameter.and("employer", employer())
                + Parameter.and("state", state());
    }
}
