package se.jobbspar.bench.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How far the matcher has read.
 *
 * @param next by {@code topic-partition}, the offset that is read next
 */
record Positions(Map<String, Long> next) {
    private static final Pattern POSITION = Pattern.compile("([\\w.-]+-\\d+)@(\\d+)");

    /**
     * As {@code GET /feeds} says.
     *
     * @throws IllegalStateException when something was sent that cannot be read
     */
    static Positions of(JsonNode feeds) {
        Map<String, Long> next = new HashMap<>();
        for (JsonNode feed : feeds.path("items")) {
            if (feed.path("parked").asLong() > 0) {
                throw new IllegalStateException("The matcher cannot read what was sent to " + feed.path("name"));
            }
            POSITION.matcher(feed.path("position").asText())
                    .results()
                    .forEach(at -> next.put(at.group(1), Long.valueOf(at.group(2))));
        }
        return new Positions(next);
    }

    /** @param last by {@code topic-partition}, the offset of the last that was sent */
    boolean isBehind(Map<String, Long> last) {
        return last.entrySet().stream().anyMatch(sent -> next.getOrDefault(sent.getKey(), 0L) <= sent.getValue());
    }
}
