package se.jobbspar.vacancy.track;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.TextKey;

/** Which job tracks a list shows; a {@code @BeanParam}. All filters given must hold. */
public class JobTrackFilter {
    @QueryParam("occupation")
    String occupation;

    @QueryParam("municipality")
    String municipality;

    @QueryParam("open")
    String open;

    @QueryParam("q")
    String q;

    /** @throws ProblemException 400 for a value that no track can have */
    Conditions conditions(LocalDate today) {
        Conditions conditions = new Conditions()
                .and("array_contains(occupations, :occupation)", "occupation", code("occupation", occupation))
                .and(
                        "array_contains(municipalities, :municipality)",
                        "municipality",
                        code("municipality", municipality))
                .contains("nameKey", TextKey.of(q));
        if (open == null) {
            return conditions;
        }
        if (!open.matches("true|false")) {
            throw ProblemException.validation("open", Wording.of("must be true or false", "ska vara true eller false"));
        }
        return conditions.where(
                (open.equals("true") ? "" : "not ") + "(placesLeft > 0 and (lastDay is null or lastDay >= :today))",
                Map.of("today", today));
    }

    private static String code(String field, String value) {
        if (value != null && !value.matches("\\d{4}")) {
            throw ProblemException.validation(field, Wording.of("must be four digits", "ska vara fyra siffror"));
        }
        return value;
    }
}
