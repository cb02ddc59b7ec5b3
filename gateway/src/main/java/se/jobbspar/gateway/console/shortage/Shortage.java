package se.jobbspar.gateway.console.shortage;

import java.util.Optional;

/**
 * All that vacancy-service knows of an occupation in a region.
 *
 * @param need empty = nobody has counted, stated or sought anything of it, or it is not told
 * @param forecast of coming years; empty = nobody has counted, or it is not told
 * @param pool who could fill it; empty = the matcher has not counted, or it is not told
 */
record Shortage(
        Picture.Occupation picture,
        Optional<Needs.Need> need,
        Optional<Forecasts.Forecast> forecast,
        Optional<Pool> pool) {
    /** @param counted null = the matcher has not counted */
    Shortage with(Pool counted) {
        return new Shortage(picture, need, forecast, Optional.ofNullable(counted));
    }

    Optional<Double> now() {
        return pool.map(counted -> (double) counted.now().atLeast());
    }

    Optional<Double> afterMeasure() {
        return pool.map(counted -> (double) counted.afterMeasure().atLeast());
    }

    /** How much of the need those who fit now and after a measure fill at least. */
    Optional<Double> fillable() {
        return pool.flatMap(counted ->
                toRecruit().map(need -> Math.clamp(need, 0, counted.ready().atLeast())));
    }

    /** What nobody who fits now or after a measure fills: at most, since people are told in fives. */
    Optional<Double> gapAtMost() {
        return pool.flatMap(counted ->
                toRecruit().map(need -> Math.max(0, need - counted.ready().atLeast())));
    }

    /** At least. */
    Optional<Double> gapAtLeast() {
        return pool.flatMap(counted ->
                toRecruit().map(need -> Math.max(0, need - counted.ready().atMost())));
    }

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
