package se.jobbspar.vacancy.shortage;

import jakarta.ws.rs.QueryParam;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
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

    @QueryParam("source")
    String source;

    @QueryParam("period")
    String period;

    @QueryParam("q")
    String q;

    /** @throws ProblemException 400 for a value none can have */
    Conditions conditions() {
        Conditions conditions = new Conditions()
                .and(
                        "o.region = :region",
                        "region",
                        form(
                                "region",
                                region,
                                "\\d{2}",
                                Wording.of("must be two digits, such as 18", "ska vara två siffror, till exempel 18")))
                .and(
                        "j.situation = :situation",
                        "situation",
                        WireName.parse("situation", situation, Situation.class).orElse(null))
                .and(
                        "array_contains(j.occupationGroups, :ssyk)",
                        "ssyk",
                        QueryValue.fourDigits("ssyk", ssyk, "5321").orElse(null))
                .and(
                        "j.round = :period",
                        "period",
                        form(
                                "period",
                                period,
                                "\\d{4}(-[12])?",
                                Wording.of(
                                        "must be a round or a year, such as 2026-1 or 2026",
                                        "ska vara en omgång eller ett år, till exempel 2026-1 eller 2026")))
                .contains("o.nameKey", TextKey.of(q));
        conditions.where(
                switch (WireName.parse("source", source, SourceKind.class).orElse(SourceKind.BAROMETER)) {
                    case BAROMETER -> "o.forecaster = ''";
                    case REGIONAL_FORECAST -> "o.forecaster <> ''";
                });
        return period == null ? conditions.where("j.round = o.round") : conditions;
    }

    private static String form(String field, String value, String regex, Wording wanted) {
        if (value != null && !value.matches(regex)) {
            throw ProblemException.validation(field, wanted);
        }
        return value;
    }
}
