package se.jobbspar.participant;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Tokens;

/** The API as one caller uses it. */
public record Api(String token) {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final String PARTICIPANTS = "/participant/v1/participants";
    private static final String AGREEMENTS = "/participant/v1/agreements";

    public static Api coach(String municipality) {
        return new Api(Tokens.coach(municipality));
    }

    /** One of several coaches in a municipality. */
    public static Api coach(String municipality, String name) {
        return new Api(Tokens.coach(municipality, name));
    }

    /** HR of a municipality. */
    public static Api hr(String municipality) {
        return new Api(Tokens.hr(municipality));
    }

    public static Api planner(String municipality) {
        return new Api(Tokens.planner(municipality));
    }

    public static Api admin() {
        return new Api(Tokens.admin());
    }

    public RequestSpecification asks() {
        return given().filter(DOCUMENTED).auth().oauth2(token).contentType(ContentType.JSON);
    }

    public Response post(String body) {
        return asks().body(body).post(PARTICIPANTS);
    }

    /** With a key, so that it may be sent again. */
    public Response post(String body, String key) {
        return asks().header("Idempotency-Key", key).body(body).post(PARTICIPANTS);
    }

    /** A participant that is registered without further questions. */
    public Registered register(String name, String protectedIdentity) {
        return Registered.of(
                post(person(name, protectedIdentity)).then().statusCode(201).extract());
    }

    /** A participant with a profile. */
    public Registered mapped(String name, String profile) {
        Registered registered = register(name, "none");
        ExtractableResponse<Response> answer = map(registered.id(), registered.etag(), profile)
                .then()
                .statusCode(200)
                .extract();
        return Registered.of(answer);
    }

    public Response get(String id) {
        return asks().get(PARTICIPANTS + "/{id}", id);
    }

    public Response list(Object... parameters) {
        return with(parameters).get(PARTICIPANTS);
    }

    private RequestSpecification with(Object... parameters) {
        RequestSpecification asked = asks();
        for (int i = 0; i < parameters.length; i += 2) {
            asked.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return asked;
    }

    public Response revise(String id, String etag, String body) {
        return matching(etag).body(body).put(PARTICIPANTS + "/{id}", id);
    }

    public Response map(String id, String etag, String profile) {
        return matching(etag).body(profile).put(PARTICIPANTS + "/{id}/profile", id);
    }

    /** What a text says of somebody; the labels are read beside the start, and this waits for them. */
    public Response suggest(String id, String body) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Response answer;
        do {
            answer = asks().body(body).post(PARTICIPANTS + "/{id}/suggestions", id);
        } while (answer.statusCode() == 503 && System.nanoTime() < deadline);
        return answer;
    }

    public Response erase(String id, String etag, String decision) {
        RequestSpecification asked = matching(etag);
        return (decision == null ? asked : asked.queryParam("decision", decision)).delete(PARTICIPANTS + "/{id}", id);
    }

    /** A file of people, whatever it is written in. */
    public Response send(byte[] file, String type, Object... parameters) {
        RequestSpecification asked = given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)))
                .filter(DOCUMENTED)
                .auth()
                .oauth2(token)
                .contentType(type);
        for (int i = 0; i < parameters.length; i += 2) {
            asked.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return asked.body(file).post(PARTICIPANTS + "/import");
    }

    /** What is kept of a participant beside the profile, for example {@code plan}. */
    public Response read(String id, String part) {
        return asks().get(PARTICIPANTS + "/{id}/" + part, id);
    }

    public Response put(String id, String part, String etag, String body) {
        return matching(etag).body(body).put(PARTICIPANTS + "/{id}/" + part, id);
    }

    public Response note(String id, String contact) {
        return asks().body(contact).post(PARTICIPANTS + "/{id}/contact-log", id);
    }

    public Response strike(String id, String entry) {
        return asks().delete(PARTICIPANTS + "/{id}/contact-log/{entry}", id, entry);
    }

    /** Makes another coach responsible, from whatever version there is. */
    public Response handOver(String id, String coach, boolean withCircumstances) {
        String etag = read(id, "coach").header("ETag");
        String body = "{\"coach\":\"%s\",\"withCircumstances\":%s}".formatted(Tokens.subject(coach), withCircumstances);
        return put(id, "coach", etag, body);
    }

    public Response waiting() {
        return asks().get(PARTICIPANTS + "/waiting");
    }

    public Response me() {
        return asks().get("/participant/v1/coaches/me");
    }

    public Response present(String etag, String body) {
        return matching(etag).body(body).put("/participant/v1/coaches/me");
    }

    public Response coaches(Object... parameters) {
        return with(parameters).get("/participant/v1/coaches");
    }

    public Response targetGroup(Object... parameters) {
        return with(parameters).get("/participant/v1/target-group");
    }

    public Response conclude(String ground, String... municipalities) {
        return concludeBy("KS 2026/0101", ground, municipalities);
    }

    public Response concludeBy(String decision, String ground, String... municipalities) {
        return asks().body(agreement(decision, ground, municipalities)).post(AGREEMENTS);
    }

    /** With a key, so that it may be sent again. */
    public Response concludeOnce(String key, String ground, String... municipalities) {
        return asks().header("Idempotency-Key", key)
                .body(agreement("KS 2026/0101", ground, municipalities))
                .post(AGREEMENTS);
    }

    public Response end(String agreement, String etag) {
        return matching(etag).delete(AGREEMENTS + "/{id}", agreement);
    }

    public Response agreement(String id) {
        return asks().get(AGREEMENTS + "/{id}", id);
    }

    public Response agreements() {
        return asks().get(AGREEMENTS);
    }

    public Response republish() {
        return asks().post("/participant/v1/republish");
    }

    private RequestSpecification matching(String etag) {
        return etag == null ? asks() : asks().header("If-Match", etag);
    }

    private static String agreement(String decision, String ground, String... municipalities) {
        String parties = "[\"" + String.join("\",\"", municipalities) + "\"]";
        return "{\"ground\":\"%s\",\"municipalities\":%s,\"decision\":\"%s\"}".formatted(ground, parties, decision);
    }

    public static String person(String name, String protectedIdentity) {
        return """
                {"name":"%s","contact":{"email":"someone@example.org","phone":"019-00 00 00"},\
                "reference":"AME 17","protectedIdentity":"%s"}""".formatted(name, protectedIdentity);
    }
}
