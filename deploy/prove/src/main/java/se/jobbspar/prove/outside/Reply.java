package se.jobbspar.prove.outside;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came back, whatever had been sent.
 *
 * @param status 0 = nothing that can be read as an answer
 * @param headers names in lower case
 * @param body as UTF-8
 */
public record Reply(int status, Map<String, String> headers, String body, Duration took) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public Reply {
        headers = Map.copyOf(headers);
    }

    static Reply none(Duration took) {
        return new Reply(0, Map.of(), "", took);
    }

    /** The first value of each header. */
    static Map<String, String> first(Map<String, List<String>> headers) {
        Map<String, String> first = new TreeMap<>();
        headers.forEach((name, values) -> first.putIfAbsent(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return first;
    }

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public boolean successful() {
        return status / 100 == 2;
    }

    /** Where it breaks what every answer keeps to: in time, never our fault in silence, an error in words. */
    public Optional<String> fault() {
        if (status == 0) {
            return Optional.of("no answer in " + took.toMillis() + " ms");
        }
        boolean announced = status == 503 && headers.containsKey("retry-after");
        if (status >= 500 && !announced) {
            return Optional.of(Integer.toString(status));
        }
        if (status >= 400 && !worded()) {
            return Optional.of(status + " without a problem document");
        }
        return took.compareTo(PATIENCE) > 0
                ? Optional.of(status + " after " + took.toMillis() + " ms")
                : Optional.empty();
    }

    /** A problem document, or a page for people. */
    private boolean worded() {
        String type = header("content-type");
        return type.startsWith("application/problem+json") && body.contains("\"type\":")
                || type.startsWith("text/html") && body.contains("<h1");
    }
}
