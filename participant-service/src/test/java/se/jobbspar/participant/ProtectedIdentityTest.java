package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Protected and unknown identities leave no trace outside the service, and what was there is taken back. */
@ServiceTest
class ProtectedIdentityTest {
    private final Api coach = Api.coach("1438");

    @Test
    void protectedAndUnknownAreNeverPublished() {
        for (String protection : List.of("protected", "unknown")) {
            Registered hidden = coach.register("Hemlig Person", protection);
            Response mapped = coach.map(hidden.id(), hidden.etag(), Profiles.FULL);
            mapped.then()
                    .statusCode(200)
                    .body("visibility.visible", equalTo(false))
                    .body("visibility.seenBy", equalTo(List.of()));
            coach.erase(hidden.id(), mapped.header("ETag"), "KS 2026/2").then().statusCode(204);

            assertTrue(recordsBeforeTheNext(hidden.id()).isEmpty(), protection + " left a record");
        }
    }

    @Test
    void becomingProtectedTakesThePersonBackAndSilencesTheRest() {
        Registered person = coach.mapped("Nadia Karimi", Profiles.FULL);
        ParticipantTopic.awaitVersion(person.id(), 2);

        Response hidden = coach.revise(person.id(), person.etag(), Api.person("Nadia Karimi", "protected"));

        hidden.then().statusCode(200).body("visibility.reason", equalTo("protected-identity"));
        ConsumerRecord<String, String> tombstone = ParticipantTopic.awaitVersion(person.id(), 3);
        assertNull(tombstone.value());
        coach.map(person.id(), hidden.header("ETag"), Profiles.ONE_SKILL).then().statusCode(200);
        assertEquals(List.of(3L), recordsBeforeTheNext(person.id()).subList(2, 3));
        assertEquals(3, recordsBeforeTheNext(person.id()).size(), "a change of a hidden person is not published");
    }

    @Test
    void protectionThatEndsPublishesAboveTheGrave() {
        Registered person = coach.mapped("Nadia Karimi", Profiles.FULL);
        Response hidden = coach.revise(person.id(), person.etag(), Api.person("Nadia Karimi", "unknown"));

        coach.revise(person.id(), hidden.header("ETag"), Api.person("Nadia Karimi", "none"))
                .then()
                .statusCode(200);

        assertNotNull(ParticipantTopic.awaitVersion(person.id(), 4).value());
    }

    /** The versions published for a person once somebody who registered later is published: the outbox keeps the order. */
    private List<Long> recordsBeforeTheNext(String id) {
        Registered next = coach.register("Nästa Person", "none");
        ParticipantTopic.awaitVersion(next.id(), 1);
        return ParticipantTopic.all().stream()
                .filter(record -> record.key().equals(id))
                .map(ParticipantTopic::version)
                .distinct()
                .toList();
    }
}
