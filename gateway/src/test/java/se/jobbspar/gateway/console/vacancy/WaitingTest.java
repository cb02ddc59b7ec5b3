package se.jobbspar.gateway.console.vacancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void lastDayIsToldOfAWeekBefore() {
        assertEquals(Optional.of("ends-soon"), waits("published", TODAY.plusDays(7)));
        assertEquals(Optional.empty(), waits("published", TODAY.plusDays(8)));
        assertEquals(Optional.empty(), waits("published", null));
    }

    @Test
    void whatIsNotOutWaitsForItsEmployerAndWhatIsOverDoesNot() {
        assertEquals(Optional.of("to-publish"), waits("draft", TODAY));
        assertEquals(Optional.of("to-resume"), waits("paused", TODAY));
        assertEquals(Optional.of("to-tell"), waits("expired", TODAY.minusDays(1)));
        assertEquals(Optional.empty(), waits("filled", TODAY));
        assertEquals(Optional.empty(), waits("withdrawn", TODAY));
    }

    private static Optional<String> waits(String status, LocalDate lastDay) {
        OwnVacancy vacancy = new OwnVacancy(
                null, 1, status, List.of(), null, null, "", "", null, null, null, List.of(), 1, List.of(), lastDay,
                null, null, true);
        return Waiting.of(vacancy, TODAY);
    }
}
