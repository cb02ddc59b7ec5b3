package se.jobbspar.vacancy.need;

import java.util.Optional;
import se.jobbspar.vacancy.forecast.Forecast;
import se.jobbspar.vacancy.forecast.ForecastYear;
import se.jobbspar.vacancy.opening.OpenVacancies;
import se.jobbspar.vacancy.supply.SupplyResponse;

/**
 * What need is made of. A sum that lacks a part is empty: what is not known is not nothing.
 *
 * @param forecast of one year; empty = nobody has counted, or it is not told
 * @param open what is open now and to be filled in the year
 * @param supply empty = nobody has said whom to expect
 */
record NeedParts(Optional<Forecast> forecast, OpenVacancies open, Optional<SupplyResponse> supply) {
    /** Empty too when of no row the number is known. */
    Optional<ForecastYear> year() {
        return forecast.flatMap(known -> known.years().stream().findFirst());
    }

    long unknownRows() {
        return forecast.map(Forecast::unknownRows).orElse(0L);
    }

    Optional<Integer> hires() {
        return supply.map(SupplyResponse::hires);
    }

    Optional<Integer> trained() {
        return supply.map(SupplyResponse::trained);
    }

    Optional<Levels> gross() {
        return year().map(Levels::of).map(levels -> levels.plus(open.positions()));
    }

    Optional<Levels> need() {
        return gross().flatMap(
                        gross -> hires().flatMap(hires -> trained().map(trained -> gross.plus(-hires - trained))));
    }
}
