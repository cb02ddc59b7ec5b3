package se.jobbspar.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.http.Problem;

class CallersTest {
    private final Callers callers = new Callers(new SmallRyeConfigBuilder()
            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
            .withMapping(LimitConfig.class)
            .withDefaultValues(Map.of(
                    "jobbspar.limit.rate", "10",
                    "jobbspar.limit.in-progress", "4",
                    "jobbspar.limit.in-progress-in-all", "6",
                    "jobbspar.limit.import-weight", "3"))
            .build()
            .getConfigMapping(LimitConfig.class));

    /** What the caller is told; "in" = it goes on. */
    private String enter(String caller, int weight) {
        return callers.enter(caller, weight).map(Problem::name).orElse("in");
    }

    @Test
    void whoHasAsManyInProgressAsOneMayIsRefusedUntilOneIsOver() {
        for (int i = 0; i < 4; i++) {
            assertEquals("in", enter("karin", 1));
        }
        assertEquals("too-many-requests", enter("karin", 1));
        assertEquals("in", enter("lena", 1));

        callers.leave("karin", 1);
        assertEquals("in", enter("karin", 1));
    }

    @Test
    void importCountsAsSeveral() {
        assertEquals("in", enter("petra", 3));
        assertEquals("too-many-requests", enter("petra", 3));
        assertEquals("in", enter("petra", 1));
    }

    @Test
    void allTogetherAreTooManyWhereEachIsNot() {
        enter("karin", 3);
        enter("lena", 3);

        assertEquals("unavailable", enter("adam", 1));
        callers.leave("lena", 3);
        assertEquals("in", enter("adam", 1));
    }

    @Test
    void whoAsksMoreOftenThanTheRateIsRefusedAndNobodyElse() {
        for (int i = 0; i < 50; i++) {
            assertEquals("in", enter("hasty", 1));
            callers.leave("hasty", 1);
        }

        Problem refusal = callers.enter("hasty", 1).orElseThrow();
        assertEquals("too-many-requests", refusal.name());
        assertEquals("1", refusal.headers().get("Retry-After"));
        assertEquals("in", enter("karin", 1));
    }
}
