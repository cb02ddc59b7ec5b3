package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Lists in the form they were recorded in on a day; the files are never changed, only added to. */
class RecordedJsonTest {
    private static final ObjectMapper TREE = new ObjectMapper();

    @Test
    void listOfTheFirstDayIsReadWithEveryField() throws IOException {
        ObjectNode golden = golden("match-list-2026-11-22.json");

        MatchListResponse list = RecordedJson.read(golden.toString(), MatchListResponse.class);

        assertEquals(golden, TREE.readTree(RecordedJson.write(list)));
    }

    @Test
    void itemOfTheFirstDayIsReadWithEveryField() throws IOException {
        ObjectNode golden = golden("match-list-item-2026-11-22.json");

        MatchItem item = RecordedJson.read(golden.toString(), MatchItem.class);

        assertEquals(golden, TREE.readTree(RecordedJson.write(item)));
    }

    @Test
    void fieldThatIsNoMoreIsPassedOver() throws IOException {
        ObjectNode golden = golden("match-list-item-2026-11-22.json");
        MatchItem item = RecordedJson.read(golden.toString(), MatchItem.class);

        golden.put("retired", 1);

        assertEquals(item, RecordedJson.read(golden.toString(), MatchItem.class));
    }

    private static ObjectNode golden(String name) throws IOException {
        return (ObjectNode) TREE.readTree(RecordedJsonTest.class.getResourceAsStream("/golden/" + name));
    }
}
