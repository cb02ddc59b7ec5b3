package se.jobbspar.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class ChunkedBodyTest {
    @TestHTTPResource("/participant/v1/participants")
    URI participants;

    @Test
    void bodyWithoutALengthIsPassedOn() throws Exception {
        HttpResponse<String> answer = post(200_000);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"bytes\":200000"), answer.body());
    }

    @Test
    void bodyWithoutALengthIsCutAtTheLimit() throws Exception {
        HttpResponse<String> answer = post(300_000);

        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("urn:jobbspar:problem:too-large"), answer.body());
    }

    private HttpResponse<String> post(int bytes) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(participants)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.coach("1880"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
