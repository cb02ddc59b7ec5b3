package se.jobbspar.vacancy.shortage;

import jakarta.ws.rs.QueryParam;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.TextKey;

/** Which shortage occupations a list shows; a {@code @BeanParam}. All filters given must hold. */
public class ShortageOccupationFilter {
    @QueryParam("region")
    String region;

    @QueryParam("situation")
    String situation;

    @QueryParam("ssyk")
    String ssyk;

    @QueryParam("round")
    String round;

    @QueryParam("q")
    String q;

    /** @throws ProblemException 400 for a value none can have */
    Conditions conditions() {
        return new Conditions()
                .and(
                        "region = :region",
                        "region",
                        form(
                                "region",
                                region,
                                "\\d{2}",
                                Wording.of("must be two digits, such as 18", "ska vara två siffror, till exempel 18")))
                .and(
                        "situation = :situation",
                        "situation",
                        WireName.parse("situation", situation, Situation.class).orElse(null))
                .and(
                        "array_contains(occupationGroups, :ssyk)",
                        "ssyk",
                        form(
                                "ssyk",
                                ssyk,
                                "\\d{4}",
                                Wording.of(
                                        "must be four digits, such as 5321",
                                        "ska vara fyra siffror, till exempel 5321")))
                .and(
                        "round = :round",
                        "round",
                        form(
                                "round",
                                round,
                                "\\d{4}-[12]",
                                Wording.of(
                                        "must be a round, such as 2026-1", "ska vara en omgång, till exempel 2026-1")))
                .contains("nameKey", TextKey.of(q));
    }

    private static String form(String field, String value, String regex, Wording wanted) {
        if (value != null && !value.matches(regex)) {
            throw ProblemException.validation(field, wanted);
        }
        return value;
    }
}
