package se.jobbspar.vacancy.track;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.taxonomy.TextKey;

/** Which job tracks a list shows; a {@code @BeanParam}. All filters given must hold. */
public class JobTrackFilter {
    /** Somebody can enter. */
    static final String OPEN = "(placesLeft > 0 and (lastDay is null or lastDay >= :today))";

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
                .and(
                        "array_contains(occupations, :occupation)",
                        "occupation",
                        QueryValue.fourDigits("occupation", occupation, "5321").orElse(null))
                .and(
                        "array_contains(municipalities, :municipality)",
                        "municipality",
                        QueryValue.fourDigits("municipality", municipality, "1880")
                                .orElse(null))
                .contains("nameKey", TextKey.of(q));
        QueryValue.flag("open", open)
                .ifPresent(is -> conditions.where((is ? "" : "not ") + OPEN, Map.of("today", today)));
        return conditions;
    }
}
