package se.jobbspar.gateway.console.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.participant.Profile;

/** One page of people who may be registered twice. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Pairs(List<Pair> items, long total, int page, int limit) {
    public Pairs {
        items = List.copyOf(items);
    }

    /** @param reasons what the two have in common */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pair(List<String> reasons, Person earlier, Person later) {
        public Pair {
            reasons = List.copyOf(reasons);
        }
    }

    /** One of the two. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(
            UUID id,
            long version,
            String code,
            String name,
            Contact contact,
            String reference,
            String protectedIdentity,
            String mapping,
            Instant createdAt,
            Instant updatedAt,
            Profile profile) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(String email, String phone) {}
}
