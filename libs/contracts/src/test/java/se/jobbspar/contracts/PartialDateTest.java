package se.jobbspar.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;

class PartialDateTest {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void dateIsWrittenAsItWasRead() {
        Stream.of("2009", "2009-03", "2009-03-14")
                .forEach(text -> assertEquals(text, PartialDate.parse(text).toString()));
    }

    @Test
    void dateHoldsTheDaysItMayHaveBeen() {
        assertEquals(LocalDate.of(2024, 2, 29), PartialDate.parse("2024-02").last());
        assertEquals(LocalDate.of(2009, 12, 31), PartialDate.parse("2009").last());
    }

    @Test
    void whatIsNoDateIsRefused() {
        Stream.of("", "09", "2009-13", "2009-02-30", "2009-3", "mars 2009")
                .forEach(text -> assertThrows(DateTimeException.class, () -> PartialDate.parse(text), text));
    }

    @Test
    void yearIsCountedFromItsMiddle() {
        assertEquals(60, months("2009", "2014"));
        assertEquals(6, months("2009", "2009"));
        assertEquals(57, months("2009", "2014-03"));
        assertEquals(3, months("2014-10", "2014"));
        assertEquals(5, months("2026", null));
        assertEquals(66, months("2009-03", "2014-08"));
    }

    private static int months(String from, String to) {
        return ExperienceFact.dated(
                        "urn:o", PartialDate.parse(from), to == null ? null : PartialDate.parse(to), NOW, null)
                .months();
    }
}
