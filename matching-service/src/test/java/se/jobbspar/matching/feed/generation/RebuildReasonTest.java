package se.jobbspar.matching.feed.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RebuildReasonTest {
    @Test
    void nothingOfEitherIsForgotten() {
        for (RebuildReason one : RebuildReason.values()) {
            for (RebuildReason other : RebuildReason.values()) {
                RebuildReason both = one.and(Optional.of(other));
                String said = one + " and " + other + ": " + both;

                assertEquals(one.tombstonesMissed() || other.tombstonesMissed(), both.tombstonesMissed(), said);
                assertEquals(one.awaitsRefill() || other.awaitsRefill(), both.awaitsRefill(), said);
            }
        }
    }

    @Test
    void aloneItStaysWhatItIs() {
        for (RebuildReason one : RebuildReason.values()) {
            assertEquals(one, one.and(Optional.empty()));
        }
    }
}
