package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What could never be passed on is refused, and not stored where nobody else would learn of it. */
@ServiceTest
@TestProfile(SnapshotTooLargeTest.SmallRecords.class)
class SnapshotTooLargeTest {
    /** The topics keep their limit: nothing is sent. */
    public static class SmallRecords implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jobbspar.outbox.max-record-bytes", "1400", "jobbspar.outbox.relay", "false");
        }
    }

    private final Api coach = Api.coach("1880");

    @Test
    void profileThatIsTooLargeForItsTopicIsRefusedAndNotWritten() {
        Registered person = coach.register("Amina", "none");

        coach.asks()
                .header("If-Match", person.etag())
                .header("Accept-Language", "sv")
                .body(Profiles.FULL)
                .put("/participant/v1/participants/{id}/profile", person.id())
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobbspar:problem:too-large"))
                .body("detail", startsWith("Med den här ändringen blir det mer än som kan skickas vidare"));
        coach.get(person.id()).then().header("ETag", person.etag()).body("mapping", equalTo("empty"));
    }
}
