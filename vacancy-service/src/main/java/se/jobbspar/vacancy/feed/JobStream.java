package se.jobbspar.vacancy.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The employment service's JobStream: {@code /v2/snapshot} has all open ads, {@code /v2/stream} those that changed between two
 * times, with the ends of ads among them; both as one JSON object a line, or an array.
 *
 * @see <a href="https://jobstream.api.jobtechdev.se">its documentation</a>
 */
@ApplicationScoped
class JobStream {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));
    private static final Duration FIRST_BYTE = Duration.ofSeconds(60);

    private final FeedConfig config;
    // An address that leads elsewhere was not configured.
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    JobStream(FeedConfig config) {
        this.config = config;
    }

    /** @throws IOException when it is not had */
    InputStream snapshot(String source) throws IOException {
        return get(source, "/v2/snapshot");
    }

    /** @throws IOException when they are not had */
    InputStream changes(String source, Instant after, Instant before) throws IOException {
        return get(source, "/v2/stream?updated-after=" + TIME.format(after) + "&updated-before=" + TIME.format(before));
    }

    private InputStream get(String source, String path) throws IOException {
        URI address = URI.create(config.sources().get(source).toString().replaceFirst("/$", "") + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(FIRST_BYTE)
                .header("Accept", "application/jsonl, application/json;q=0.9")
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                answer.body().close();
                throw new IOException("answered " + answer.statusCode());
            }
            return new BoundedAnswer(answer.body(), config.maxBytes(), config.answerTime());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
