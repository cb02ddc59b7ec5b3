package se.jobbspar.gateway.console.need;

import java.util.List;
import se.jobbspar.gateway.console.Language;

/**
 * Coming years in words.
 *
 * @param horizons what is needed within so many years; empty = unknown
 * @param net whether the need of every year is known, and not only what it is before anybody is expected
 * @param unknownRows of the headcount, which are in no number
 * @param chart null = unknown
 */
public record Coming(List<Years.Horizon> horizons, boolean net, long unknownRows, Chart chart, List<YearRow> years) {
    static Coming of(Years years, Language language) {
        return new Coming(
                years.horizons(language),
                years.isNet(),
                years.unknownRows(),
                years.chart(language),
                years.rows(language));
    }
}
