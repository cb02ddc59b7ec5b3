package se.jobbspar.vacancy.opening;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Places;

/** Which vacancies are counted; a {@code @BeanParam}. Read as text so that a wrong value is 400 and not 404. */
public class CountQuery {
    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("region")
    String region;

    @QueryParam("occupation")
    String occupation;

    LocalDate from() {
        return day("from", from);
    }

    /** @throws ProblemException 400 when it is before the first day */
    LocalDate to() {
        LocalDate last = day("to", to);
        if (last.isBefore(from())) {
            throw ProblemException.validation("to", Wording.of("must not be before from", "får inte vara före from"));
        }
        return last;
    }

    private static LocalDate day(String name, String given) {
        return Today.parse(name, given)
                .orElseThrow(() -> ProblemException.validation(
                        name, Wording.of("must be a day, as 2026-11-27", "ska vara en dag, som 2026-11-27")));
    }

    /** SCB code; the nation where none is given. */
    String region() {
        return region == null ? Places.NATION : region;
    }

    /** SSYK code; null = all. */
    String occupation() {
        return QueryValue.fourDigits("occupation", occupation, "5321").orElse(null);
    }
}
