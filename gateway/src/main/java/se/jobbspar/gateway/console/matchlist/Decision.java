package se.jobbspar.gateway.console.matchlist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What coaches of the municipality have decided about a hit.
 *
 * @param decision shortlisted, proposed or declined
 * @param reason a code; null unless it is declined
 * @param decidedAt null when it is about to be decided
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(String decision, String reason, Instant decidedAt) {
    static final String DECLINED = "declined";

    boolean isDeclined() {
        return DECLINED.equals(decision);
    }
}
