package se.jobbspar.participant.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people and spreadsheets write them. */
class WrittenDayTest {
    @ParameterizedTest
    @CsvSource({
        "2009,2009",
        "2009-03,2009-03",
        "200903,2009-03",
        "2009/03,2009-03",
        "2009-03-15,2009-03-15",
        "20090315,2009-03-15",
        "2009-03-15 00:00:00,2009-03-15",
        "2009-03-15T00:00,2009-03-15",
        "15.3.2009,2009-03-15",
        "15/3 2009,2009-03-15",
        "mar-09,2009-03",
        "maj-98,1998-05",
        "Okt 2014,2014-10",
        "mars 2009,2009-03",
        "15 mars 2009,2009-03-15",
        "15-mar-09,2009-03-15",
    })
    void isReadAsItWasMeant(String written, String day) {
        assertEquals(Optional.of(day), WrittenDay.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2009", "39873", "våren 2009", "2009-3", "09-03-15", "", "#####"})
    void whatCanBeReadInTwoWaysIsNone(String written) {
        assertEquals(Optional.empty(), WrittenDay.read(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2009-03–2014-08,2009-03,2014-08",
        "2009-03-2014-08,2009-03,2014-08",
        "2009-2014,2009,2014",
        "mar-09 – aug-14,2009-03,2014-08",
        "2009-03..2014-08,2009-03,2014-08",
        "2009-03 - 2014-08,2009-03,2014-08",
        "2009-03 till 2014-08,2009-03,2014-08",
        "2009-03–,2009-03,",
        "2009-03-,2009-03,",
        "2009-03–pågår,2009-03,",
    })
    void periodIsReadAsItWasMeant(String written, String from, String to) {
        assertEquals(Optional.of(new WrittenPeriod(from, to)), WrittenPeriod.read(written));
    }

    @Test
    void periodWithoutABeginningIsNone() {
        assertEquals(Optional.empty(), WrittenPeriod.read("–2014"));
        assertEquals(Optional.empty(), WrittenPeriod.read("fem år"));
    }
}
