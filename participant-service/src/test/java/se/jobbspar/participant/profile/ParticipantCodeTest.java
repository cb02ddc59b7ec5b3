package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
    void takenCodesAreDrawnAgainAndNoOther() {
        var asked = new ArrayList<List<String>>();

        Set<ParticipantCode> codes = new ParticipantCodes().unused(3, new MunicipalityCode("1880"), drawn -> {
            asked.add(drawn);
            return asked.size() == 1 ? drawn.subList(0, 2) : List.of();
        });

        assertEquals(List.of(3, 2), asked.stream().map(List::size).toList());
        assertEquals(
                Stream.concat(asked.getFirst().stream().skip(2), asked.getLast().stream())
                        .toList(),
                codes.stream().map(ParticipantCode::text).toList());
    }

    @Test
    void runningOutOfCodesIsAnErrorAndNotALoop() {
        assertThrows(IllegalStateException.class, () -> new ParticipantCodes()
                .unused(1, new MunicipalityCode("1880"), drawn -> drawn));
    }
}
