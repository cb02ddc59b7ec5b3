package se.jobbspar.bench.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static final String METRICS = """
            # TYPE jobbspar_match_seconds histogram
            jobbspar_match_seconds_bucket{le="0.005"} %d.0
            jobbspar_match_seconds_bucket{le="0.05"} %d.0
            jobbspar_match_seconds_bucket{le="+Inf"} 90.0
            jobbspar_match_seconds_count 90.0
            other_seconds_bucket{le="0.005"} 70.0
            """;

    @Test
    void whatWasTimedBeforeIsLeftOut() {
        Histogram nanos = buckets(12, 40).since(buckets(10, 30));
        assertEquals(10, nanos.getTotalCount());
        assertEquals(2, nanos.getCountBetweenValues(0, 10_000_000), "two more took five milliseconds at most");
        assertEquals(50e6, nanos.getValueAtPercentile(50), 1e5);
    }

    private static Buckets buckets(int fast, int all) {
        return Buckets.of("jobbspar_match_seconds", METRICS.formatted(fast, all));
    }
}
