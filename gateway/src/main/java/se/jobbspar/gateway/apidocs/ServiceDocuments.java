package se.jobbspar.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.AsyncCacheLoader;
import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import se.jobbspar.gateway.route.OriginConfig;
import se.jobbspar.gateway.route.Service;

/**
 * The services' own OpenAPI documents. One older than a minute is asked for anew, and given as it is until the new one is
 * there: nobody waits for a slow service but whoever asks first.
 */
@ApplicationScoped
class ServiceDocuments implements AsyncCacheLoader<Service, JsonNode> {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AsyncLoadingCache<Service, JsonNode> kept =
            Caffeine.newBuilder().refreshAfterWrite(FRESH).buildAsync(this);
    private final OriginConfig origins;
    private final ObjectMapper json;
    private final HttpClient client;

    ServiceDocuments(OriginConfig origins, ObjectMapper json) {
        this.origins = origins;
        this.json = json;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(origins.connectTimeout())
                .build();
    }

    /**
     * The documents of all services.
     *
     * @throws ServiceAway when one is away and has not been read before
     */
    Map<Service, JsonNode> all() {
        Map<Service, JsonNode> documents =
                kept.getAll(List.of(Service.values())).join();
        for (Service service : Service.values()) {
            if (!documents.containsKey(service)) {
                throw new ServiceAway(service);
            }
        }
        return documents;
    }

    @Override
    public CompletableFuture<JsonNode> asyncLoad(Service service, Executor executor) {
        URI address = origins.of(service).resolve("/q/openapi?format=json");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(this::read)
                // Nothing is kept then, and the next reader asks again.
                .exceptionally(away -> null);
    }

    @Override
    public CompletableFuture<JsonNode> asyncReload(Service service, JsonNode old, Executor executor) {
        return asyncLoad(service, executor).thenApply(fresh -> fresh == null ? old : fresh);
    }

    private JsonNode read(HttpResponse<byte[]> answer) {
        try {
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
