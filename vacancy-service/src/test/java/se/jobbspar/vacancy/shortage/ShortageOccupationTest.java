package se.jobbspar.vacancy.shortage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.contracts.shortage.v1.Situation.BALANCE;
import static se.jobbspar.contracts.shortage.v1.Situation.SHORTAGE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;

class ShortageOccupationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void newerRoundWins() {
        ShortageOccupation nurses = ShortageOccupation.first(in("2025-2", BALANCE), NOW);

        assertTrue(nurses.follow(in("2026-1", SHORTAGE), NOW));
        assertEquals(in("2026-1", SHORTAGE), nurses.judgement());
        assertEquals(2, nurses.version());
    }

    @Test
    void olderRoundChangesNothing() {
        ShortageOccupation nurses = ShortageOccupation.first(in("2026-1", SHORTAGE), NOW);

        assertFalse(nurses.follow(in("2025-2", BALANCE), NOW));
        assertEquals(1, nurses.version());
    }

    @Test
    void sameRoundAgainChangesNothing() {
        ShortageOccupation nurses = ShortageOccupation.first(in("2026-1", SHORTAGE), NOW);

        assertFalse(nurses.follow(in("2026-1", SHORTAGE), NOW));
    }

    @Test
    void sameRoundCorrectedIsTaken() {
        ShortageOccupation nurses = ShortageOccupation.first(in("2026-1", null), NOW);

        assertTrue(nurses.follow(in("2026-1", SHORTAGE), NOW));
    }

    @Test
    void roundsFollowTheCalendar() {
        assertTrue(round("2026-1").compareTo(round("2025-2")) > 0);
        assertTrue(round("2025-2").compareTo(round("2025-1")) > 0);
        assertEquals(Optional.empty(), Round.parse("2026-3"));
    }

    private static Judgement in(String round, Situation situation) {
        return new Judgement(
                new OccupationInRegion("Grundutbildade sjuksköterskor", "00"),
                List.of("2221"),
                situation,
                Outlook.RISING,
                round(round),
                "test");
    }

    private static Round round(String text) {
        return Round.parse(text).orElseThrow();
    }
}
