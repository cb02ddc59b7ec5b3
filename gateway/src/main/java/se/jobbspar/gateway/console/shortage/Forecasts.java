package se.jobbspar.gateway.console.shortage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of what the newest headcount makes necessary, by occupation or by unit. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Forecasts(List<Forecast> items, long total) implements Listed<Forecasts.Forecast> {
    public Forecasts {
        items = List.copyOf(items);
    }

    /**
     * @param key SSYK code, or name of a unit
     * @param people null = unknown
     * @param from60 per cent of them; null = unknown
     * @param years empty = unknown
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Forecast(String key, Long people, long unknownRows, Double from60, List<Year> years) {
        public Forecast {
            years = List.copyOf(years);
        }

        /** By the middle assumptions, in all its years; meaningless of one without. */
        public double retirements() {
            return years.stream()
                    .mapToDouble(year -> year.middle().retirements())
                    .sum();
        }

        /** How many have to be recruited, by the middle assumptions, in all its years; meaningless of one without. */
        public double total() {
            return years.stream().mapToDouble(year -> year.middle().total()).sum();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Year(int year, Part low, Part middle, Part high) {}

    /** How many have to be recruited, and why. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Part(double retirements, double turnover, double growth, double total) {}
}
