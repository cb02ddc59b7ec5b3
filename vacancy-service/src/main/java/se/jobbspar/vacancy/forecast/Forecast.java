package se.jobbspar.vacancy.forecast;

import jakarta.annotation.Nullable;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.vacancy.headcount.Cohort;

/**
 * What is expected of some people who are employed now.
 *
 * @param key SSYK code of an occupation, name of a unit or code of the municipality
 * @param people null = not known of any
 * @param from60 null = not known of any
 * @param years empty = not known of any
 */
@Schema(description = "What is expected of the people of an occupation, a unit or the municipality.")
public record Forecast(
        @Schema(
                description = "SSYK code of the occupation, name of the unit or code of the municipality.",
                examples = "5321")
        String key,

        @Schema(description = "What it is called.", examples = "Undersköterskor", implementation = String.class)
        Wording name,

        @Schema(description = "How many are employed, of those known; null = unknown.", examples = "30") @Nullable
        Long people,

        @Schema(description = "Rows of the count whose number is unknown; nothing below holds them.", examples = "0")
        long unknownRows,

        @Schema(description = "Per cent of the people who are 60 or older; null = unknown.", examples = "12.0")
        @Nullable
        Double from60,

        @Schema(description = "Each year of the horizon; empty = unknown.")
        List<ForecastYear> years) {
    private static final int OLD = 60;
    private static final double PER_CENT = 100;

    static Forecast of(
            String key, Wording name, Collection<Cohort> cohorts, Scenarios scenarios, List<Integer> horizon) {
        long unknown = cohorts.stream().mapToLong(Cohort::unknownRows).sum();
        long people = cohorts.stream().mapToLong(Cohort::people).sum();
        if (unknown > 0 && people == 0) {
            return new Forecast(key, name, null, unknown, null, List.of());
        }
        List<ForecastYear> years = horizon.stream()
                .map(year -> ForecastYear.of(year, cohorts, scenarios))
                .toList();
        return new Forecast(key, name, people, unknown, people == 0 ? null : from60(cohorts, people), years);
    }

    private static double from60(Collection<Cohort> cohorts, long people) {
        double old = cohorts.stream()
                .mapToDouble(cohort -> cohort.people() * cohort.ages().shareFrom(OLD))
                .sum();
        return Need.tenths(PER_CENT * old / people);
    }

    /** What the middle makes necessary in all years; unknown comes last. */
    double needed() {
        return years.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : years.stream().mapToDouble(year -> year.middle().total()).sum();
    }
}
