package se.jobbspar.gateway.console.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/**
 * A participant as participant-service tells of one.
 *
 * @param name null for somebody of another municipality
 * @param protectedIdentity none, protected or unknown
 * @param mapping empty, partly or mapped
 * @param toAsk categories nothing is recorded in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Participant(
        UUID id,
        long version,
        String code,
        String name,
        String reference,
        String protectedIdentity,
        String mapping,
        List<String> toAsk,
        Visibility visibility) {
    public Participant {
        toAsk = toAsk == null ? List.of() : List.copyOf(toAsk);
    }

    /** Whether, why, and in which municipalities (SCB codes) the person is seen in match lists. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Visibility(boolean visible, String reason, List<String> seenBy) {
        public Visibility {
            seenBy = seenBy == null ? List.of() : List.copyOf(seenBy);
        }
    }

    /** The name where the coach may read it, else the code. */
    public String called() {
        return name == null || name.isBlank() ? code : name;
    }
}
