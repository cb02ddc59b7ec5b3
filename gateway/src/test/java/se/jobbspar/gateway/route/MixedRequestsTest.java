package se.jobbspar.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.ImpatientService;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** Services that are well, one of which closes its kept connections at the worst moment, asked for everything at once. */
@QuarkusTest
@TestProfile(MixedRequestsTest.ServicesThatAreWell.class)
class MixedRequestsTest {
    private static final String TOKEN = Tokens.coach("1880");

    /** Neither the rate nor the time of an answer is what is tried here. */
    public static class ServicesThatAreWell implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("jobbspar.limit.rate", "100000");
        }

        /** Those of other tests are impatient. */
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(IdentityResource.class),
                    new TestResourceEntry(PatientlyAwaited.class),
                    new TestResourceEntry(ImpatientService.class));
        }
    }

    /** Given as long as they have in production. */
    public static class PatientlyAwaited extends StandInServices {
        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(super.start());
            settings.remove("jobbspar.origin.answer-timeout");
            return settings;
        }
    }

    /** As many as {@code -Djobbspar.mixed=} says, for a longer run by hand. */
    @Test
    void noneOfManyMixedRequestsIsToldThatAServiceIsAway() {
        int count = Integer.getInteger("jobbspar.mixed", 2000);
        String[] methods = {"GET", "PUT", "POST", "GET", "DELETE", "PATCH", "HEAD"};
        String[] services = {"vacancy", "participant", "matching"};
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < count; i++) {
                String address =
                        "http://127.0.0.1:" + RestAssured.port + "/" + services[i % services.length] + "/v1/mixed";
                String method = methods[i % methods.length];
                threads.submit(() -> statuses.merge(status(client, method, address), 1, Integer::sum));
            }
        }

        assertEquals(Map.of(200, count), statuses);
    }

    private static int status(HttpClient client, String method, String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + TOKEN)
                .method(method, method.startsWith("P") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            return 0;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
