package se.jobbspar.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import se.jobbspar.gateway.route.OriginConfig;
import se.jobbspar.gateway.route.Service;

/** The services' own OpenAPI documents, asked for again after a minute. */
@ApplicationScoped
class ServiceDocuments {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Kept(JsonNode document, Instant read) {}

    private final Map<Service, Kept> kept = new EnumMap<>(Service.class);
    private final OriginConfig origins;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client;

    ServiceDocuments(OriginConfig origins, ObjectMapper json, Clock clock) {
        this.origins = origins;
        this.json = json;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(origins.connectTimeout())
                .build();
    }

    /**
     * The document of one service; an older one while the service is away.
     *
     * @throws ServiceAway when it is away and has not been read before
     */
    synchronized JsonNode of(Service service) {
        Kept known = kept.get(service);
        if (known == null || known.read().plus(FRESH).isBefore(clock.instant())) {
            try {
                known = new Kept(read(service), clock.instant());
                kept.put(service, known);
            } catch (IOException away) {
                if (known == null) {
                    throw new ServiceAway(service);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new ServiceAway(service);
            }
        }
        return known.document();
    }

    private JsonNode read(Service service) throws IOException, InterruptedException {
        URI address = origins.of(service).resolve("/q/openapi?format=json");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(5))
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }
}
