package se.jobbspar.gateway.console.coaching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.jobbspar.gateway.console.participant.Coach;

/**
 * Who works with a person.
 *
 * @param coach the responsible one, or null
 * @param handOvers the newest first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coaching(Coach coach, LocalDate since, List<Coach> followers, List<HandOver> handOvers, long version) {
    public Coaching {
        followers = List.copyOf(followers);
        handOvers = List.copyOf(handOvers);
    }

    /** @param from null for nobody */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record HandOver(Coach from, Coach to, Coach by, boolean withCircumstances, Instant at) {}

    /** To whom the person goes. */
    record Draft(String coach, boolean withCircumstances) {}

    public boolean isOf(String who) {
        return coach != null && coach.id().equals(who);
    }

    boolean isFollowedBy(String who) {
        return followers.stream().anyMatch(one -> one.id().equals(who));
    }
}
