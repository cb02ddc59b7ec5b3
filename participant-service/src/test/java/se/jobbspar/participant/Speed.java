package se.jobbspar.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.function.Supplier;

/** How long a call takes in milliseconds, for printing: half of the calls at most, and all but one of a hundred. */
record Speed(long p50, long p99) {
    /** Of so many calls, after as many that are not counted. */
    static Speed of(int calls, Supplier<Response> call) {
        long[] times = new long[calls];
        for (int i = -calls; i < calls; i++) {
            long before = System.nanoTime();
            assertEquals(200, call.get().statusCode());
            times[Math.max(i, 0)] = (System.nanoTime() - before) / 1_000_000;
        }
        Arrays.sort(times);
        return new Speed(times[calls / 2], times[calls * 99 / 100]);
    }

    @Override
    public String toString() {
        return "p50 " + p50 + " ms, p99 " + p99 + " ms";
    }
}
