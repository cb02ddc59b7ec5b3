package se.jobbspar.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** HTTP/1.1 is what is spoken at the door (ADR 12). */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class HttpVersionTest {
    @TestHTTPResource("/vacancy/v1/vacancies")
    URI vacancies;

    @TestHTTPResource("/vacancy/v1/vacancies/import")
    URI vacancyImport;

    @Test
    void bodyWithoutALengthIsPassedOnWholeToOneWhoPrefersHttp2() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            client.send(to(vacancies).GET().build(), HttpResponse.BodyHandlers.ofString());

            for (URI address : new URI[] {vacancies, vacancyImport}) {
                HttpResponse<String> answer = client.send(
                        to(address)
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[200_000])))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

                assertEquals(200, answer.statusCode());
                assertTrue(answer.body().contains("\"bytes\":200000"), answer.body());
                assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
            }
        }
    }

    private static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + Tokens.coach("1880"));
    }
}
