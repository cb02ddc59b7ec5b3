package se.jobbspar.gateway.console.shortage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of what is needed in a year.
 *
 * @param countedOn the headcount it rests on; null = nobody has counted, or it is not told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Needs(LocalDate countedOn, Assumptions assumptions, List<Need> items, long total)
        implements Listed<Needs.Need> {
    public Needs {
        items = List.copyOf(items);
    }

    /**
     * @param gross forecast and positions together; null = unknown
     * @param hires null = unknown
     * @param trained null = unknown
     * @param need gross less hires and trained; null = unknown
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Need(
            String occupation,
            String name,
            Forecasts.Year forecast,
            long unknownRows,
            long vacancies,
            long positions,
            Levels gross,
            Integer hires,
            Integer trained,
            Levels need) {
        /** Of an occupation that nothing of a year is known of. */
        public static Need unknown(String occupation) {
            return new Need(occupation, "", null, 0, 0, 0, null, null, null, null);
        }

        /** What is known of how many have to be recruited: the need, else what it is before anybody is expected. */
        Optional<Levels> known() {
            return Optional.ofNullable(need).or(() -> Optional.ofNullable(gross));
        }
    }

    /** How many people, by the three sets of assumptions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Levels(double low, double middle, double high) {}
}
