package se.jobbspar.gateway.console.shortage;

import java.util.Optional;

/**
 * All that vacancy-service knows of an occupation in a region.
 *
 * @param need empty = nobody has counted, stated or sought anything of it, or it is not told
 * @param forecast of coming years; empty = nobody has counted, or it is not told
 */
record Shortage(Picture.Occupation picture, Optional<Needs.Need> need, Optional<Forecasts.Forecast> forecast) {
    String occupation() {
        return picture.occupation();
    }

    Optional<Double> toRecruit() {
        return need.flatMap(Needs.Need::known).map(Needs.Levels::middle);
    }

    Optional<Double> retirements() {
        return forecast.filter(known -> !known.years().isEmpty()).map(Forecasts.Forecast::retirements);
    }

    /** Rows of the headcount whose number is unknown: what is made of it lacks them. */
    long unknownRows() {
        return forecast.map(Forecasts.Forecast::unknownRows).orElse(0L);
    }

    /** Whether what has to be recruited is known, and not whom to expect. */
    boolean isSupplyUnknown() {
        return need.filter(known -> known.gross() != null && known.need() == null)
                .isPresent();
    }
}
