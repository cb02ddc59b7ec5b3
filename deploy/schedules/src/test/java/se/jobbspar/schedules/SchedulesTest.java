package se.jobbspar.schedules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jobbspar.schedules.play.Parts;

/** Relay and feed as they are hold in every schedule; with a mistake in them they soon do not. */
class SchedulesTest {
    private static final long FIRST = 1;
    private static final int DOSE = 200;

    /** No mistake may hide for longer than so many schedules. */
    private static final int FOUND_WITHIN = 200;

    @BeforeAll
    static void beQuiet() {
        LogManager.getLogManager().reset();
    }

    @Test
    void everythingHolds() throws IOException {
        for (long seed = FIRST; seed < FIRST + DOSE; seed++) {
            assertEquals(List.of(), Play.play(seed, new Parts()), "schedule " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeIsFound(Class<? extends Parts> mistake) throws Exception {
        OptionalLong seed = finding(mistake);

        assertTrue(seed.isPresent(), mistake.getSimpleName());
        System.out.println(mistake.getSimpleName() + " is found by seed " + seed.getAsLong());
    }

    static Stream<Class<? extends Parts>> mistakes() {
        return Stream.concat(RelayBug.all().stream(), FeedBug.all().stream());
    }

    private static OptionalLong finding(Class<? extends Parts> mistake) throws Exception {
        Constructor<? extends Parts> anew = mistake.getDeclaredConstructor();
        for (long seed = FIRST; seed < FIRST + FOUND_WITHIN; seed++) {
            if (!Play.play(seed, anew.newInstance()).isEmpty()) {
                return OptionalLong.of(seed);
            }
        }
        return OptionalLong.empty();
    }
}
