package se.jobbspar.testkit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of a small server, held to a document that describes one operation. */
class DocumentedAnswersTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            paths:
              /courses/{id}:
                get:
                  responses:
                    "200":
                      content:
                        application/json:
                          schema:
                            $ref: "#/components/schemas/Course"
                    "204": {}
            components:
              schemas:
                Course:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    weeks: {type: integer}
            """;

    private HttpServer server;
    private int status = 200;
    private String type = "application/json";
    private String body = "{\"name\":\"SFI\",\"weeks\":20}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void answerThatIsDescribedPasses(@TempDir Path folder) {
        assertDoesNotThrow(() -> get(folder, "/courses/7?page=1"));
        assertDoesNotThrow(() -> get(folder, "/courses/7/"));
        body = "";
        status = 204;
        assertDoesNotThrow(() -> get(folder, "/courses/7"));
    }

    @Test
    void addressAndMethodThatAreNotDescribedFail(@TempDir Path folder) {
        fails(folder, "/lessons/7", "no such operation");
        AssertionError delete = assertThrows(
                AssertionError.class, () -> given().filter(documented(folder)).delete(at("/courses/7")));
        assertTrue(delete.getMessage().contains("no such operation"), delete.getMessage());
    }

    @Test
    void refusalOfAMethodThatIsNotDescribedPasses(@TempDir Path folder) {
        status = 405;
        assertDoesNotThrow(() -> given().filter(documented(folder)).delete(at("/courses/7")));
        fails(folder, "/courses/7", "no such status");
    }

    @Test
    void statusThatIsNotDescribedFails(@TempDir Path folder) {
        status = 404;
        fails(folder, "/courses/7", "no such status");
    }

    @Test
    void bodyOfAnotherTypeOrShapeFails(@TempDir Path folder) {
        body = "{\"name\":\"SFI\",\"room\":7}";
        fails(folder, "/courses/7", "room");
        body = "{\"weeks\":20}";
        fails(folder, "/courses/7", "name");
        body = "";
        fails(folder, "/courses/7", "no body");
        body = "SFI";
        type = "text/plain";
        fails(folder, "/courses/7", "text/plain");
    }

    private void fails(Path folder, String address, String why) {
        AssertionError refusal = assertThrows(AssertionError.class, () -> get(folder, address));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private void get(Path folder, String address) {
        given().filter(documented(folder)).get(at(address));
    }

    private String at(String address) {
        return "http://localhost:" + server.getAddress().getPort() + address;
    }

    private static DocumentedAnswers documented(Path folder) {
        try {
            return new DocumentedAnswers(Files.writeString(folder.resolve("openapi.yaml"), DOCUMENT));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
