package se.jobbspar.gateway.console.demand;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import java.util.UUID;

/**
 * A shortage occupation as vacancy-service tells of one.
 *
 * @param region two-digit county code, 00 = the nation
 * @param situation shortage, paradox, balance, surplus; null when the barometer does not judge
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Shortage(UUID id, long version, String name, String region, String situation) {
    private static final Set<String> MATCHED = Set.of("shortage", "paradox");

    boolean isMatched() {
        return situation != null && MATCHED.contains(situation);
    }
}
