package se.jobbspar.vacancy.forecast;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.vacancy.headcount.Cohort;

/** What is expected of one year. */
@Schema(description = "What is expected of one year.")
public record ForecastYear(@Schema(examples = "2027") int year, Need low, Need middle, Need high) {

    static ForecastYear of(int year, Collection<Cohort> cohorts, Scenarios scenarios) {
        return new ForecastYear(
                year,
                need(year, cohorts, scenarios.low()),
                need(year, cohorts, scenarios.middle()),
                need(year, cohorts, scenarios.high()));
    }

    private static Need need(int year, Collection<Cohort> cohorts, Scenario scenario) {
        return cohorts.stream()
                .map(cohort -> scenario.need(cohort, year))
                .reduce(Need.NONE, Need::plus)
                .rounded();
    }
}
