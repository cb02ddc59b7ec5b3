package se.jobbspar.vacancy.training;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TextKey;

/** Which trainings a list shows; a {@code @BeanParam}. All filters given must hold. */
public class TrainingFilter {
    /** Somebody can be taken in to the start {@code s}. */
    static final String OFFERED_START = "s.until >= :today and (s.places is null or s.places > 0)";

    private static final String OFFERED = "exists (select 1 from t.starts s where " + OFFERED_START + ")";
    /** The same start is offered and can be begun so late. */
    private static final String OFFERED_FROM =
            "exists (select 1 from t.starts s where " + OFFERED_START + " and (s.begins >= :from or s.until >= :from))";

    @QueryParam("kind")
    String kind;

    @QueryParam("gives")
    String gives;

    @QueryParam("occupation")
    String occupation;

    @QueryParam("municipality")
    String municipality;

    @QueryParam("distance")
    String distance;

    @QueryParam("offered")
    String offered;

    @QueryParam("startsFrom")
    String startsFrom;

    @QueryParam("q")
    String q;

    /** @throws ProblemException 400 for a value that no training can have */
    Conditions conditions(Taxonomy taxonomy, LocalDate today) {
        Conditions conditions = new Conditions()
                .and(
                        "t.kind = :kind",
                        "kind",
                        WireName.parse("kind", kind, TrainingKind.class).orElse(null))
                .and("array_contains(t.givenConcepts, :gives)", "gives", canonical(gives, taxonomy))
                .and(
                        "array_contains(t.occupations, :occupation)",
                        "occupation",
                        QueryValue.fourDigits("occupation", occupation, "5321").orElse(null))
                .and(
                        "(t.distance or array_contains(t.municipalities, :municipality))",
                        "municipality",
                        QueryValue.fourDigits("municipality", municipality, "1880")
                                .orElse(null))
                .and(
                        "t.distance = :distance",
                        "distance",
                        QueryValue.flag("distance", distance).orElse(null))
                .contains("t.nameKey", TextKey.of(q));
        QueryValue.flag("offered", offered)
                .ifPresent(is -> conditions.where((is ? "" : "not ") + OFFERED, Map.of("today", today)));
        Today.parse("startsFrom", startsFrom)
                .ifPresent(from -> conditions.where(OFFERED_FROM, Map.of("today", today, "from", from)));
        return conditions;
    }

    private static String canonical(String given, Taxonomy taxonomy) {
        return given == null ? null : taxonomy.find(given).map(Concept::id).orElse(given);
    }
}
