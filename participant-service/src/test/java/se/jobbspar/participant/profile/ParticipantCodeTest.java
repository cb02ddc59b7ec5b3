package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.MunicipalityCode;

class ParticipantCodeTest {
    @Test
    void prefixIsTheMunicipalityWithoutMarks() {
        var random = new Random(7);

        assertTrue(ParticipantCode.draw("Örebro", random).text().startsWith("ORE-"));
        assertTrue(ParticipantCode.draw("Åre", random).text().startsWith("ARE-"));
        assertTrue(ParticipantCode.draw("Ö", random).text().startsWith("OXX-"));
    }

    @Test
    void signsThatAreMisreadAreNotDrawn() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            String code = ParticipantCode.draw("Örebro", random).text();
            assertTrue(code.matches("ORE-[2-9A-HJKMNP-Z]{4}"), code);
        }
    }

    @Test
    void takenCodeIsDrawnAgain() {
        var drawn = new ArrayList<String>();

        ParticipantCode code = new ParticipantCodes().unused(new MunicipalityCode("1880"), candidate -> {
            drawn.add(candidate);
            return drawn.size() < 3;
        });

        assertEquals(3, drawn.size());
        assertEquals(drawn.getLast(), code.text());
        assertFalse(drawn.subList(0, 2).contains(code.text()));
    }

    @Test
    void runningOutOfCodesIsAnErrorAndNotALoop() {
        assertThrows(IllegalStateException.class, () -> new ParticipantCodes()
                .unused(new MunicipalityCode("1880"), code -> true));
    }
}
