package se.jobbspar.vacancy;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.KafkaResource;
import se.jobbspar.testkit.PostgresResource;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.feed.FeedServer;

/** The running service on real PostgreSQL and Kafka, empty before each test, and who may call it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(FeedServer.class)
public class Service {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));

    /** Örebro kommun and Karlskoga kommun. */
    protected static final String OREBRO = "2120001967";

    protected static final String KARLSKOGA = "2120001991";
    /** An invented sole trader: the number is a date of birth with a check digit. */
    protected static final String SOLE_TRADER = "8112289874";

    protected static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    protected final String admin = Tokens.admin();
    protected final String employer = Tokens.employer(OREBRO);
    protected final String coach = Tokens.coach("1880");
    protected final String planner = Tokens.planner("1880");
    protected final String hr = Tokens.hr("1880");
    protected final String reader = Tokens.partner(Scopes.VACANCY_READ);
    protected final String writer = Tokens.partner(Scopes.VACANCY_WRITE);

    @Inject
    protected DataSource database;

    @BeforeEach
    void empty() {
        TestClock.set(TODAY);
        emptied();
    }

    /** Forgets everything, in the middle of a test too. */
    protected void emptied() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate vacancy, employer, ad_feed, shortage_judgement, shortage_occupation, headcount, forecast_assumptions, expected_supply, shortage_assessment, job_track, training cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    protected RequestSpecification as(String token) {
        return asNobody().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Without a token. */
    protected RequestSpecification asNobody() {
        return given().filter(DOCUMENTED).urlEncodingEnabled(false);
    }

    /** The id of an employer that an administrator registers. */
    protected String registered(String name, String number) {
        return as(admin)
                .body("{\"name\":\"" + name + "\",\"organisationNumber\":\"" + number + "\"}")
                .post("/vacancy/v1/employers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a draft by the token's organisation. */
    protected String drafted(String token, String title) {
        return draft(token, title).then().statusCode(201).extract().path("id");
    }

    protected Response draft(String token, String title) {
        return as(token)
                .body("{\"title\":\"" + title + "\",\"occupationGroup\":\"5321\",\"municipality\":\"1880\"}")
                .post("/vacancy/v1/vacancies");
    }

    protected Response move(String token, String id, String to) {
        return onCurrent(token, id)
                .body("{\"to\":\"" + to + "\"}")
                .post("/vacancy/v1/vacancies/" + id + "/transitions");
    }

    protected Response delete(String token, String id) {
        return onCurrent(token, id).delete("/vacancy/v1/vacancies/" + id);
    }

    /** A request of somebody who knows the current version of the vacancy. */
    private RequestSpecification onCurrent(String token, String id) {
        String etag = as(admin).get("/vacancy/v1/vacancies/" + id).getHeader("ETag");
        return as(token).header("If-Match", etag);
    }

    protected List<String> titles(String token, String query) {
        return as(token)
                .get("/vacancy/v1/vacancies?limit=100&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }
}
