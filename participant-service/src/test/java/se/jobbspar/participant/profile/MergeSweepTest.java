package se.jobbspar.participant.profile;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.Api;
import se.jobbspar.participant.Profiles;
import se.jobbspar.participant.Registered;
import se.jobbspar.participant.ServiceTest;

/** Thirty days after a merge nothing is left of who went away but a grave, and what was said to the person stays. */
@ServiceTest
class MergeSweepTest {
    private static final String CONTACT = "{\"on\":\"2026-11-02\",\"kind\":\"meeting\",\"note\":\"Dagtid.\"}";
    private static final String PROGRAMME =
            "{\"name\":\"Jobbspår\",\"municipalities\":[\"1984\"],\"from\":\"2020-01-01\"}";
    private static final String ENROLMENT =
            "{\"participant\":\"%s\",\"programme\":\"%s\",\"channel\":\"self\",\"pool\":\"unemployed\",\"from\":\"2021-03-01\"}";

    private final Api coach = Api.coach("1984");

    @Inject
    Merges merges;

    @Inject
    DataSource database;

    @Test
    void wayBackClosesWhenItIsOldAndKeepsTheContacts() throws SQLException {
        Registered kept = coach.register("Amina", "none");
        Registered away = coach.mapped("Amina H", Profiles.ONE_SKILL);
        coach.asks().body(CONTACT).post(address(away, "/contact-log")).then().statusCode(201);
        merge(kept, away).then().statusCode(201);

        merges.close(10);
        assertEquals(1, count("participant where id = '" + away.id() + "'"), "too early");

        change("update merge set merged_at = merged_at - interval '31 days' where kept = '" + kept.id() + "'");
        merges.close(10);

        assertEquals(0, count("participant where id = '" + away.id() + "'"));
        assertEquals(1, count("grave where id = '" + away.id() + "' and decision = 'merged'"));
        coach.asks().get(address(kept, "/merges")).then().body("total", equalTo(0));
        coach.asks().get(address(kept, "/contact-log")).then().body("total", equalTo(1));
        coach.get(kept.id()).then().body("profile.skills.size()", equalTo(1));
    }

    /** Or a programme's figures would change a month after somebody was merged. */
    @Test
    void whatHappenedToWhoWentAwayIsToldOfTheOneKept() throws SQLException {
        Registered kept = coach.register("Omar", "none");
        Registered away = coach.register("Omar A", "none");
        String programme = said("programmes", PROGRAMME);
        said("enrolments", ENROLMENT.formatted(away.id(), programme));
        coach.asks()
                .header("If-Match", kept.etag())
                .body("{\"participant\":\"%s\",\"version\":1}".formatted(away.id()))
                .post(address(kept, "/merges"))
                .then()
                .statusCode(201);

        change("update merge set merged_at = merged_at - interval '31 days' where kept = '" + kept.id() + "'");
        merges.close(10);

        assertEquals(0, count("participant where id = '" + away.id() + "'"));
        coach.asks()
                .queryParam("participant", kept.id())
                .get("/participant/v1/enrolments")
                .then()
                .body("total", equalTo(1))
                .body("items[0].participant", equalTo(kept.id()));
        coach.asks()
                .queryParam("programme", programme)
                .get("/participant/v1/reports/outcomes")
                .then()
                .body("figures.find { it.name == 'enrolled' }.numerator", equalTo(1));
    }

    private String said(String path, String fact) {
        return coach.asks()
                .body(fact)
                .post("/participant/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response merge(Registered kept, Registered away) {
        String other = "{\"participant\":\"%s\",\"version\":2}".formatted(away.id());
        return coach.asks().header("If-Match", kept.etag()).body(other).post(address(kept, "/merges"));
    }

    private static String address(Registered person, String what) {
        return "/participant/v1/participants/" + person.id() + what;
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sent = connection.createStatement()) {
            sent.executeUpdate(statement);
        }
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }
}
