package se.jobbspar.participant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Occupations;

/** What waits for a coach is counted on tiles, and each tile opens those it counts. */
@ServiceTest
class WaitingTest {
    private static final String GAVLE = "2180";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private final Api karin = Api.coach(GAVLE, "karin-gavle");
    private static Registered fresh;
    private static Registered late;
    private static Registered done;
    private static Registered lost;

    @Inject
    DataSource database;

    @BeforeEach
    void registerOnce() throws SQLException {
        if (fresh != null) {
            return;
        }
        fresh = karin.register("Fatima Ny", "unknown");
        late = karin.mapped("Lars Sen", Profiles.ONE_SKILL);
        done = karin.mapped("Dina Klar", Profiles.FULL);
        lost = karin.mapped("Lotta Borta", Profiles.FULL);
        agree(late, TODAY.minusDays(1));
        agree(done, TODAY);
        agree(lost, TODAY.plusDays(7));
        meet(late, TODAY);
        meet(done, TODAY.minusDays(59));
        meet(done, TODAY);
        registeredAndMetLongAgo(lost);
        happened();
        karin.send(
                        "{\"name\":\"Ingas\",\"reference\":\"W 1\",\"protectedIdentity\":\"unknown\"}".getBytes(UTF_8),
                        "application/x-ndjson")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));
    }

    @Test
    void eachTileCountsWhomItsListShows() {
        Map<String, List<String>> expected = Map.of(
                "nothing-agreed", List.of(fresh.id()),
                "step-passed", List.of(late.id()),
                "protection-unknown", List.of(fresh.id()),
                "to-ask", List.of(fresh.id(), late.id()),
                "not-seen", List.of(lost.id()),
                "new", List.of(fresh.id(), lost.id()),
                "follow-up-due", List.of(late.id()),
                "signature-open", List.of(fresh.id()));

        List<Map<String, Object>> tiles = karin.waiting()
                .then()
                .statusCode(200)
                .body("participants", equalTo(4))
                .extract()
                .path("tiles");

        assertEquals(
                List.of(
                        "nothing-agreed",
                        "step-passed",
                        "protection-unknown",
                        "to-ask",
                        "not-seen",
                        "new",
                        "follow-up-due",
                        "signature-open"),
                tiles.stream().map(tile -> tile.get("waiting")).toList());
        for (Map<String, Object> tile : tiles) {
            List<String> people =
                    karin.list("coach", "me", "waiting", tile.get("waiting")).path("items.id");
            List<String> all = expected.get((String) tile.get("waiting"));
            assertEquals(
                    all.stream().sorted().toList(), people.stream().sorted().toList(), () -> "wait for " + tile);
            assertEquals(all.size(), tile.get("count"), () -> "on the tile " + tile);
        }
    }

    @Test
    void handOverMakesThePersonNewToTheNextCoach() {
        Registered met = karin.register("Handa Över", "none");
        meet(met, TODAY);
        Api olle = Api.coach(GAVLE, "olle-gavle");
        olle.me().then().statusCode(200);
        karin.handOver(met.id(), "olle-gavle", false).then().statusCode(200);

        olle.list("coach", "me", "waiting", "new").then().body("items.id", equalTo(List.of(met.id())));

        olle.note(met.id(), contact(TODAY)).then().statusCode(201);
        olle.list("coach", "me", "waiting", "new").then().body("total", equalTo(0));
    }

    /** People of another municipality than the rest, since who is counted here is taken over. */
    @Test
    void whomAFileBringsIsOnATileOfEveryCoachUntilOneTakesThePersonOver() {
        Api sara = Api.coach("2184", "sara-hudik");
        String file = "{\"name\":\"Ett\",\"reference\":\"H 1\",\"protectedIdentity\":\"none\"}\n"
                + "{\"name\":\"Två\",\"reference\":\"H 2\",\"protectedIdentity\":\"protected\"}\n";
        sara.send(file.getBytes(UTF_8), "application/x-ndjson").then().statusCode(200);
        sara.register("Tre", "none");
        List<String> waiting = sara.list("coach", "none")
                .then()
                .body("total", equalTo(2))
                .extract()
                .path("items.id");
        Api tom = Api.coach("2184", "tom-hudik");
        tom.waiting().then().body("withoutCoach", equalTo(2)).body("participants", equalTo(0));

        tom.handOver(waiting.getFirst(), "tom-hudik", false).then().statusCode(200);

        sara.waiting().then().body("withoutCoach", equalTo(1)).body("participants", equalTo(1));
        sara.list("coach", "none").then().body("items.id", equalTo(waiting.subList(1, 2)));
        tom.waiting().then().body("participants", equalTo(1));
        Api.coach("2180").waiting().then().body("withoutCoach", equalTo(1));
    }

    @Test
    void filtersWorkTogether() {
        karin.list("waiting", "to-ask", "q", "lars").then().body("items.id", equalTo(List.of(late.id())));
        karin.list("coach", "none").then().body("items.name", equalTo(List.of("Ingas")));
        karin.list("waiting", "protection-unknown").then().body("total", equalTo(2));
        problem(karin.list("waiting", "coffee"), 400, "validation").body("errors[0].allowed.size()", equalTo(8));
    }

    @Test
    void coachWithoutPeopleHasNothingWaiting() {
        Api.coach("2181").waiting().then().body("participants", equalTo(0)).body("tiles.count.sum()", equalTo(0));
    }

    /** Of three who found work 28 days ago one has been asked again, and one lost it before. */
    private void happened() {
        var happened = new Happened(karin);
        String programme = happened.said("programmes", Happened.programme(GAVLE));
        workedSince(28, late, programme, "");
        String asked = workedSince(28, done, programme, "");
        happened.said(
                "follow-ups",
                "{\"participant\":\"%s\",\"outcome\":\"%s\",\"milestone\":\"28-days\",\"on\":\"%s\",\"stillThere\":true}"
                        .formatted(done.id(), asked, TODAY));
        workedSince(28, lost, programme, ",\"to\":\"" + TODAY.minusDays(1) + "\"");
        workedSince(27, fresh, programme, "");
        happened.said("placements", placement(fresh, "\"participant\""));
        happened.said(
                "placements", placement(late, "\"participant\"", "\"host\"", "\"supervisor\"", "\"municipality\""));
    }

    private String workedSince(int days, Registered person, String programme, String rest) {
        var happened = new Happened(karin);
        String enrolment = happened.said("enrolments", Happened.enrolment(person.id(), programme));
        return happened.said(
                "outcomes",
                Happened.outcome(
                        person.id(),
                        enrolment,
                        "\"kind\":\"work\",\"on\":\"%s\",\"job\":{\"occupation\":\"%s\",\"contract\":\"permanent\"%s}"
                                .formatted(TODAY.minusDays(days), Occupations.COOK, rest)));
    }

    private static String placement(Registered person, String... signed) {
        String signatures = Stream.of(signed)
                .map(party -> "{\"party\":%s,\"on\":\"%s\"}".formatted(party, TODAY))
                .collect(Collectors.joining(","));
        return """
                {"participant":"%s","host":"Solgläntan","supervisor":"Eva Berg","from":"%s","to":"%s","hoursPerWeek":30,
                 "tasks":"Omvårdnad","signatures":[%s]}""".formatted(person.id(), TODAY, TODAY.plusDays(30), signatures);
    }

    private void agree(Registered person, LocalDate on) {
        karin.put(
                        person.id(),
                        "plan",
                        "\"0\"",
                        "{\"goals\":[],\"nextStep\":{\"what\":\"Ring\",\"on\":\"%s\"}}".formatted(on))
                .then()
                .statusCode(200);
    }

    private void meet(Registered person, LocalDate on) {
        karin.note(person.id(), contact(on)).then().statusCode(201);
    }

    private static String contact(LocalDate on) {
        return "{\"on\":\"%s\",\"kind\":\"meeting\"}".formatted(on);
    }

    /** The coach became responsible afterwards, so that the person is new as well. */
    private void registeredAndMetLongAgo(Registered person) throws SQLException {
        meet(person, TODAY.minusDays(61));
        run("update participant set created_at = now() - interval '100 days' where id = '" + person.id() + "'");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
