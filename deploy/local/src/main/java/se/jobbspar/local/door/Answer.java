package se.jobbspar.local.door;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the gateway answered.
 *
 * @param status HTTP status
 * @param etag the {@code ETag} header as it came, or empty text
 * @param body the JSON, or a missing node when there was none
 */
public record Answer(int status, String etag, JsonNode body) {
    public boolean successful() {
        return status / 100 == 2;
    }
}
