package se.jobbspar.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** How long a file of people takes: 1,000, or as many as {@code -Djobbspar.arrivals=10000} says. Printed, for machines differ. */
@ServiceTest
class ImportSpeedTest {
    private static final Logger LOG = Logger.getLogger(ImportSpeedTest.class);
    private static final int PEOPLE = Integer.getInteger("jobbspar.arrivals", 1_000);

    private final Api coach = Api.coach("2401");

    @Test
    void everyRowOfALargeFileIsTakenAndPassedOverWhenItComesAgain() {
        String file = people();

        LOG.infof(
                "%d people: new %d ms, unchanged %d ms, changed %d ms",
                PEOPLE,
                take(file, "created"),
                take(file, "unchanged"),
                take(file.replace("\"level\":2", "\"level\":1"), "updated"));
    }

    /** In milliseconds, the file sent again while rows remain; without comparing with the document, which takes as long. */
    private long take(String file, String all) {
        byte[] sent = file.getBytes(StandardCharsets.UTF_8);
        long before = System.nanoTime();
        int done = 0;
        JsonPath answer;
        do {
            answer = RestAssured.given()
                    .auth()
                    .oauth2(coach.token())
                    .contentType("application/json")
                    .body(sent)
                    .post("/participant/v1/participants/import")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            done += answer.getInt(all);
        } while (answer.getInt("remaining") > 0);
        assertEquals(PEOPLE, done, all);
        return (System.nanoTime() - before) / 1_000_000;
    }

    /** Some of one name, and so alike. */
    private static String people() {
        Random drawn = new Random(7);
        String profile = Profiles.FULL.lines().map(String::strip).collect(Collectors.joining());
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> """
                        {"name":"Förnamn%d Efternamn%d","reference":"AME %d","contact":{"email":"p%d@example.org","phone":"019-%07d"},\
                        "protectedIdentity":"none","profile":%s}""".formatted(drawn.nextInt(200), drawn.nextInt(300), i, i, i, profile))
                .collect(Collectors.joining("\n"));
    }
}
