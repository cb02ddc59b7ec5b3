package se.jobbspar.gateway.console.need;

import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.shortage.Pool;
import se.jobbspar.gateway.console.shortage.Region;

/** How many jobseekers of a region could fill the need, in fives. */
public record PoolRow(String region, String now, String afterMeasure, String byAsking) {
    static PoolRow of(String region, Pool pool, Language language) {
        return new PoolRow(
                Region.name(region, language),
                pool.now().inWords(language),
                pool.afterMeasure().inWords(language),
                pool.byAsking().inWords(language));
    }
}
