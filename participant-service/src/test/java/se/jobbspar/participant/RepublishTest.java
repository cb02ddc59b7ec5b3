package se.jobbspar.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Everything again, as it is now: the topic can be lost, the database is the truth. */
@ServiceTest
class RepublishTest {
    private final Api coach = Api.coach("1470");

    @Test
    void snapshotsAndTombstonesAreSentAgainAndTheHiddenAreNot() {
        Registered seen = coach.mapped("Amina", Profiles.FULL);
        Registered erased = coach.register("Bo", "none");
        coach.erase(erased.id(), erased.etag(), "KS 2026/3").then().statusCode(204);
        Registered withdrawn = coach.register("Cia", "none");
        coach.revise(withdrawn.id(), withdrawn.etag(), Api.person("Cia", "unknown"))
                .then()
                .statusCode(200);
        Registered hidden = coach.register("Dan", "protected");
        ParticipantTopic.awaitVersion(withdrawn.id(), 2);
        int before = ParticipantTopic.await(erased.id(), r -> r.value() == null).size();

        Api.admin().republish().then().statusCode(202);

        // Graves come last, so all the others are there when this one is.
        awaitMore(erased.id(), before);
        List<ConsumerRecord<String, String>> again = records(seen.id());
        assertEquals(
                List.of(1L, 2L, 2L),
                again.stream().map(ParticipantTopic::version).toList());
        assertEquals(again.get(1).value(), again.get(2).value());
        assertEquals(
                List.of(1L, 2L, 2L),
                records(withdrawn.id()).stream().map(ParticipantTopic::version).toList());
        assertNull(records(withdrawn.id()).getLast().value());
        assertNull(records(erased.id()).getLast().value());
        assertTrue(records(hidden.id()).isEmpty());
        assertNotNull(again.getLast().value());
    }

    private static void awaitMore(String id, int before) {
        long deadline = System.currentTimeMillis() + 20_000;
        while (records(id).size() <= before) {
            assertTrue(System.currentTimeMillis() < deadline, "Never sent again");
        }
    }

    private static List<ConsumerRecord<String, String>> records(String id) {
        return ParticipantTopic.all().stream().filter(r -> r.key().equals(id)).toList();
    }
}
