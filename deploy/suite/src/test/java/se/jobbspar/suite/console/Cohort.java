package se.jobbspar.suite.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/**
 * The others in a programme, told over HTTP as a unit's own system would: so many that no group of them is too small to be told.
 *
 * @param first day of all of them
 */
record Cohort(Door door, String coach, String programme, LocalDate first) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NURSE_ASSISTANT =
            "http://data.europa.eu/esco/occupation/87d0795a-d41f-47ee-979f-0ab7d73836e7";
    private static final LocalDate NEVER = null;

    void toWork(int people) {
        for (int i = 0; i < people; i++) {
            ObjectNode outcome = ended("work");
            outcome.putObject("job").put("occupation", NURSE_ASSISTANT).put("contract", "permanent");
            said("outcomes", outcome);
        }
    }

    void toStudies(int people) {
        for (int i = 0; i < people; i++) {
            ObjectNode outcome = ended("studies");
            outcome.putObject("studies").put("level", "53").put("studySupport", true);
            said("outcomes", outcome);
        }
    }

    void goOn(int people) {
        for (int i = 0; i < people; i++) {
            enrolled(NEVER);
        }
    }

    private ObjectNode ended(String kind) {
        JsonNode enrolment = enrolled(first.plusMonths(4));
        return JSON.objectNode()
                .put("participant", enrolment.path("participant").asText())
                .put("enrolment", enrolment.path("id").asText())
                .put("kind", kind)
                .put("on", first.plusMonths(4).plusDays(1).toString());
    }

    private JsonNode enrolled(LocalDate to) {
        ObjectNode person = JSON.objectNode().put("name", "Ulla Utfall").put("protectedIdentity", "none");
        ObjectNode enrolment = JSON.objectNode()
                .put("participant", said("participants", person).path("id").asText())
                .put("programme", programme)
                .put("channel", "social-services")
                .put("pool", "unemployed")
                .put("from", first.toString());
        if (to != NEVER) {
            enrolment.put("to", to.toString()).put("reason", "self-support");
        }
        return said("enrolments", enrolment);
    }

    private JsonNode said(String collection, ObjectNode body) {
        Answer answer = door.post(coach, "/participant/v1/" + collection, body);
        if (!answer.successful()) {
            throw new IllegalStateException(collection + ": " + answer);
        }
        return answer.body();
    }
}
