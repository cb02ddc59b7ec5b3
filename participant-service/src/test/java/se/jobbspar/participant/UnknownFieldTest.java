package se.jobbspar.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.agreement.AgreementRequest;
import se.jobbspar.participant.profile.ParticipantRequest;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.rest.StrictJson;

/** An unknown field is refused wherever it stands: what is silently dropped today is a lost claim tomorrow. */
class UnknownFieldTest {
    private static final String AGREEMENT =
            "{\"ground\":\"statute\",\"municipalities\":[\"1880\",\"1883\"],\"decision\":\"KS 2026/1\"}";

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    UnknownFieldTest() {
        new StrictJson().customize(json);
    }

    @Test
    void profileRefusesItInEachOfItsObjects() throws Exception {
        // The profile, 2 skills, 1 experience, 1 education, 1 language, 1 licence, the wishes, the unwanted, 3
        // evidences.
        assertEquals(12, refusedEverywhere(Profiles.FULL, Profile.class));
    }

    @Test
    void participantAndAgreementRefuseItToo() throws Exception {
        assertEquals(2, refusedEverywhere(Api.person("Amina", "none"), ParticipantRequest.class));
        assertEquals(1, refusedEverywhere(AGREEMENT, AgreementRequest.class));
    }

    private int refusedEverywhere(String body, Class<?> type) throws Exception {
        json.readValue(body, type);
        int places = objects(json.readTree(body)).size();
        for (int place = 0; place < places; place++) {
            JsonNode tree = json.readTree(body);
            objects(tree).get(place).put("unknownField", "x");
            String altered = json.writeValueAsString(tree);
            assertThrows(UnrecognizedPropertyException.class, () -> json.readValue(altered, type), altered);
        }
        return places;
    }

    private static List<ObjectNode> objects(JsonNode tree) {
        var found = new ArrayList<ObjectNode>();
        if (tree instanceof ObjectNode object) {
            found.add(object);
        }
        tree.forEach(child -> found.addAll(objects(child)));
        return found;
    }
}
