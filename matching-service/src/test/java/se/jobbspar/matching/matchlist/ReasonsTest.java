package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Reasons in the form they were recorded in on a day; the files are never changed, only added to. */
class ReasonsTest {
    private static final ObjectMapper TREE = new ObjectMapper();

    @Test
    void reasonsOfTheFirstDayAreReadWithEveryField() throws IOException {
        ObjectNode golden = golden("match-list-item-2026-11-22.json");

        Reasons reasons = RecordedJson.read(golden.toString(), Reasons.class);

        assertEquals(golden.retain("outOf", "parts", "requirements"), TREE.readTree(RecordedJson.write(reasons)));
    }

    @Test
    void fieldThatIsNoMoreIsPassedOver() throws IOException {
        ObjectNode golden = golden("match-list-item-2026-11-22.json");
        Reasons reasons = RecordedJson.read(golden.toString(), Reasons.class);

        golden.put("retired", 1);

        assertEquals(reasons, RecordedJson.read(golden.toString(), Reasons.class));
    }

    private static ObjectNode golden(String name) throws IOException {
        return (ObjectNode) TREE.readTree(ReasonsTest.class.getResourceAsStream("/golden/" + name));
    }
}
