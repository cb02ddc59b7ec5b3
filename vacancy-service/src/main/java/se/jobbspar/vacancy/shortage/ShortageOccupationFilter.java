package se.jobbspar.vacancy.shortage;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.vacancy.Conditions;
import se.jobbspar.vacancy.WireName;

/** Which shortage occupations a list shows; a {@code @BeanParam}. All filters given must hold. */
public class ShortageOccupationFilter {
    @QueryParam("region")
    @Parameter(description = "Two-digit SCB county code, 00 = the nation.", example = "18")
    String region;

    @QueryParam("situation")
    @Parameter(
            description = "Only those in this recruitment situation.",
            schema = @Schema(enumeration = {"shortage", "paradox", "balance", "surplus"}))
    String situation;

    @QueryParam("ssyk")
    @Parameter(description = "Only those that hold this SSYK 2012 group, four digits.", example = "5321")
    String ssyk;

    @QueryParam("round")
    @Parameter(description = "Only those last judged in this round.", example = "2026-1")
    String round;

    @QueryParam("q")
    @Parameter(description = "Part of the occupation's name, letter case aside.")
    String q;

    /** @throws ProblemException 400 for a value none can have */
    Conditions conditions() {
        return new Conditions()
                .and("region = :region", "region", form("region", region, "\\d{2}", "two digits, such as 18"))
                .and("situation = :situation", "situation", WireName.parse("situation", situation, Situation.class))
                .and(
                        "array_contains(occupationGroups, :ssyk)",
                        "ssyk",
                        form("ssyk", ssyk, "\\d{4}", "four digits, such as 5321"))
                .and("round = :round", "round", form("round", round, "\\d{4}-[12]", "a round, such as 2026-1"))
                .contains("name", q);
    }

    private static String form(String field, String value, String regex, String wanted) {
        if (value != null && !value.matches(regex)) {
            throw ProblemException.validation(field, "must be " + wanted);
        }
        return value;
    }
}
