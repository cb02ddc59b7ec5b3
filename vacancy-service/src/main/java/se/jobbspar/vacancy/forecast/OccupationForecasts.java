package se.jobbspar.vacancy.forecast;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the newest count of a municipality makes necessary in one year.
 *
 * @param countedOn null = nobody has counted
 * @param byOccupation by SSYK code
 */
public record OccupationForecasts(LocalDate countedOn, Map<String, Forecast> byOccupation) {
    public static final OccupationForecasts NONE = new OccupationForecasts(null, Map.of());

    public OccupationForecasts {
        byOccupation = Map.copyOf(byOccupation);
    }
}
