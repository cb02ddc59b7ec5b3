package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Skills;

/** People who may be registered twice: told by what they have in common, made one or told apart by a person, with a way back. */
@ServiceTest
class DuplicateTest {
    @Inject
    DataSource database;

    @Test
    void sameReferenceContactOrNameIsFlaggedHoweverItIsWritten() {
        Api coach = Api.coach("1904");
        Registered amina = register(coach, "Amina Haddád", "AME 1", "amina@example.org", "+46 70 174 06 08");
        register(coach, "Somebody Else", "AME 2", "else@example.org", "070-174 06 99");

        send(
                        coach,
                        row("Kim", "ame  1", null, null),
                        row("Lo", "B 2", "AMINA@EXAMPLE.ORG", null),
                        row("Mo", "B 3", null, "0701740608"),
                        row("HADDAD, amina", "B 4", null, null),
                        row("Åmina Haddad", "B 5", null, null),
                        row("Bo", "B 6", "bo@example.org", "070-174 06 00"))
                .body("created", equalTo(6))
                .body("flagged", equalTo(4))
                .body("notices.row", contains(1, 2, 3, 4))
                .body(
                        "notices[0].message",
                        equalTo("seems to be there already: " + amina.code() + " (the same reference)"));

        ValidatableResponse pairs = duplicates(coach).body("total", equalTo(4));
        pairs.body("items.earlier.id.unique()", contains(amina.id()))
                .body("items.reasons.flatten().unique().sort()", contains("contact", "name", "reference"));
        duplicates(coach, "page", 9).body("total", equalTo(4)).body("items", empty());
        duplicates(Api.coach("1907")).body("total", equalTo(0));
    }

    @Test
    void sameNameWithAnotherLifeIsSomebodyElse() {
        Api coach = Api.coach("1960");
        coach.mapped("Kim Ali", Profiles.FULL.replace("AME 17", "x"));
        send(
                        coach,
                        row("Kim Ali", "N 1", null, null)
                                .replace(
                                        "{}",
                                        Profiles.skills("{\"concept\":\"" + Skills.ARC_WELDING + "\",\"level\":2}")),
                        row("Kim Ali", "N 2", null, null)
                                .replace(
                                        "{}",
                                        Profiles.skills(
                                                "{\"concept\":\"" + Skills.HYGIENE_IN_HEALTH_CARE + "\",\"level\":2}")))
                .body("flagged", equalTo(1))
                .body("notices.row", contains(2));
    }

    @Test
    void whatACrowdSharesTellsNobodyFromTheOthers() {
        Api coach = Api.coach("1961");

        send(
                        coach,
                        IntStream.range(0, 30)
                                .mapToObj(i ->
                                        row("Person " + Integer.toString(i, 36), "P " + i, "saknas@example.org", null))
                                .toArray(String[]::new))
                .body("created", equalTo(30))
                .body("flagged", equalTo(0));

        duplicates(coach).body("total", equalTo(0));
    }

    @Test
    void twoWhoAreToldApartAreNotListedAgainUntilThatIsTakenBack() {
        Api coach = Api.coach("1962");
        Registered one = register(coach, "Twin A", "T 1", "family@example.org", null);
        Registered other = register(coach, "Twin B", "T 2", "family@example.org", null);
        String address = "/participant/v1/participants/" + one.id() + "/different-from/" + other.id();

        assertEquals(204, coach.asks().put(address).statusCode());
        assertEquals(204, coach.asks().put(address).statusCode());
        duplicates(coach).body("total", equalTo(0));
        send(coach, row("Twin C", "T 3", "family@example.org", null)).body("flagged", equalTo(1));
        assertEquals(404, Api.coach("1907").asks().put(address).statusCode());

        assertEquals(204, coach.asks().delete(address).statusCode());
        duplicates(coach).body("total", equalTo(3));
    }

    @Test
    void mergedPersonTakesWhatItLacksAndTheOtherIsSeenNowhere() {
        Api coach = Api.coach("1980");
        Registered kept = coach.mapped("Amina", Profiles.ONE_SKILL);
        Registered away = coach.mapped("Amina H", Profiles.FULL);
        ParticipantTopic.awaitVersion(away.id(), 2);

        Response merged = merge(coach, kept, kept.etag(), away, 2);

        assertEquals(201, merged.statusCode());
        merged.then()
                .body("name", equalTo("Amina"))
                .body("version", equalTo(3))
                .body(
                        "profile.skills.concept",
                        contains(Skills.READ_MAPS, Skills.HYGIENE_IN_HEALTH_CARE, Skills.PERSON_CENTRED_CARE))
                .body("profile.languages", hasSize(1));
        coach.get(away.id()).then().statusCode(404);
        coach.list().then().body("total", equalTo(1));
        assertNull(ParticipantTopic.awaitVersion(away.id(), 3).value());
        assertNotNull(ParticipantTopic.awaitVersion(kept.id(), 3).value());
        long before = ParticipantTopic.awaitVersion(away.id(), 3).offset();
        Api.admin().republish().then().statusCode(202);
        ParticipantTopic.await(away.id(), record -> record.value() == null && record.offset() > before);
    }

    @Test
    void mergeIsUndoneWithWhatWasChangedSinceKept() {
        Api coach = Api.coach("1981");
        Registered kept = register(coach, "Amina", "U 1", null, null);
        Registered away = register(coach, "Amina", "U 2", "amina@example.org", null);
        String mapped = coach.map(away.id(), away.etag(), Profiles.FULL).header("ETag");
        assertEquals("\"2\"", mapped);
        merge(coach, kept, "\"1\"", away, 2).then().statusCode(201).body("contact.email", equalTo("amina@example.org"));
        String profile = coach.get(kept.id()).then().extract().body().jsonPath().get("profile.skills[1].concept");
        assertEquals(
                200,
                coach.map(
                                kept.id(),
                                "\"2\"",
                                Profiles.FULL
                                        .replace(profile, Skills.READ_MAPS)
                                        .replace("\"tasks\":[\"" + Skills.READ_MAPS + "\"]", "\"tasks\":[]"))
                        .statusCode());

        String merge = merges(coach, kept)
                .body("items.participant", contains(away.id()))
                .extract()
                .path("items[0].id");
        assertEquals(412, undo(coach, kept, merge, "\"2\"").statusCode());
        undo(coach, kept, merge, "\"3\"")
                .then()
                .statusCode(200)
                .body("profile.skills.concept", contains(Skills.READ_MAPS))
                .body("profile.languages", empty())
                .body("contact.email", equalTo(null));

        coach.get(away.id()).then().statusCode(200).body("version", equalTo(4)).body("profile.skills", hasSize(2));
        assertNotNull(ParticipantTopic.awaitVersion(away.id(), 4).value());
        merges(coach, kept).body("total", equalTo(0));
        assertEquals(404, undo(coach, kept, merge, "\"4\"").statusCode());
    }

    @Test
    void neitherAnOldVersionNorAForeignPersonNorOneselfIsMerged() {
        Api coach = Api.coach("1982");
        Registered one = coach.register("One", "none");
        Registered other = coach.register("Other", "none");
        Registered foreign = Api.coach("1983").register("Foreign", "none");

        assertEquals(428, merge(coach, one, null, other, 1).statusCode());
        assertEquals(412, merge(coach, one, "\"7\"", other, 1).statusCode());
        assertEquals(412, merge(coach, one, "\"1\"", other, 7).statusCode());
        assertEquals(404, merge(coach, one, "\"1\"", foreign, 1).statusCode());
        assertEquals(400, merge(coach, one, "\"1\"", one, 1).statusCode());
        Registered third = coach.register("Third", "none");
        assertEquals(201, merge(coach, one, "\"1\"", other, 1).statusCode());
        assertEquals(409, merge(coach, third, "\"1\"", one, 2).statusCode());
        assertEquals(201, merge(coach, one, "\"2\"", third, 1).statusCode());
        merges(coach, one, "limit", 1, "page", 2)
                .body("items.participant", contains(other.id()))
                .body("total", equalTo(2));
        assertEquals(404, merge(coach, one, "\"3\"", third, 2).statusCode());
    }

    @Test
    void erasureOfTheOneKeptErasesWhoWasMergedIntoIt() throws SQLException {
        Api coach = Api.coach("1984");
        Registered kept = coach.mapped("Bortasson", Profiles.FULL);
        Registered away = coach.mapped("Bortasson", Profiles.ONE_SKILL);
        merge(coach, kept, kept.etag(), away, 2).then().statusCode(201);

        coach.erase(kept.id(), "\"3\"", "KS 2026/0417").then().statusCode(204);

        ParticipantTopic.awaitVersion(away.id(), 4);
        assertEquals("0", count("participant where name = 'Bortasson'"));
        assertEquals("0", count("merge where kept = '" + kept.id() + "'"));
        assertEquals("2", count("grave where id in ('" + kept.id() + "', '" + away.id() + "')"));
    }

    @Test
    void fileSentAgainAfterAMergeBringsNobodyBack() {
        Api coach = Api.coach("1985");
        Registered kept = register(coach, "Amina", "V 1", "amina@example.org", null);
        String file = row("Amina", "F 1", "amina@example.org", null);
        send(coach, file).body("flagged", equalTo(1));
        String away = duplicates(coach).extract().path("items[0].later.id");
        merge(coach, kept, "\"1\"", new Registered(away, null, null), 1).then().statusCode(201);

        send(coach, file).body("unchanged", equalTo(1)).body("flagged", equalTo(0));
        send(coach, file.replace("Amina", "Amina H"))
                .body("unchanged", equalTo(1))
                .body("notices[0].message", containsString("since two were made one"));

        coach.list().then().body("total", equalTo(1));
    }

    private String count(String from) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Registered register(Api coach, String name, String reference, String email, String phone) {
        return Registered.of(coach.post(row(name, reference, email, phone).replace(",\"profile\":{}", ""))
                .then()
                .statusCode(201)
                .extract());
    }

    private static String row(String name, String reference, String email, String phone) {
        return "{\"name\":\"%s\",\"reference\":\"%s\",\"contact\":{\"email\":%s,\"phone\":%s},\"protectedIdentity\":\"none\",\"profile\":{}}"
                .formatted(name, reference, text(email), text(phone));
    }

    private static String text(String value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    private static ValidatableResponse send(Api coach, String... rows) {
        String file = java.util.Arrays.stream(rows)
                .map(row -> row.lines().collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        return coach.send(file.getBytes(StandardCharsets.UTF_8), "application/x-ndjson")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse duplicates(Api coach, Object... parameters) {
        return coach.asks()
                .queryParam("limit", 50)
                .queryParam("page", parameters.length == 0 ? 1 : parameters[1])
                .get("/participant/v1/participants/duplicates")
                .then()
                .statusCode(200);
    }

    private static Response merge(Api coach, Registered kept, String etag, Registered away, int version) {
        var asked = coach.asks();
        return (etag == null ? asked : asked.header("If-Match", etag))
                .body("{\"participant\":\"%s\",\"version\":%d}".formatted(away.id(), version))
                .post("/participant/v1/participants/{id}/merges", kept.id());
    }

    private static ValidatableResponse merges(Api coach, Registered kept) {
        return merges(coach, kept, "page", 1);
    }

    private static ValidatableResponse merges(
            Api coach, Registered kept, String parameter, Object value, Object... more) {
        return coach.asks()
                .queryParams(parameter, value, more)
                .get("/participant/v1/participants/{id}/merges", kept.id())
                .then()
                .statusCode(200);
    }

    private static Response undo(Api coach, Registered kept, String merge, String etag) {
        return coach.asks()
                .header("If-Match", etag)
                .delete("/participant/v1/participants/{id}/merges/{merge}", kept.id(), merge);
    }
}
