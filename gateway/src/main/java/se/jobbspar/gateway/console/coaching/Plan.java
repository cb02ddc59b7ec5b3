package se.jobbspar.gateway.console.coaching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import se.jobbspar.gateway.console.participant.Coach;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * What is agreed with a person, as participant-service tells of it.
 *
 * @param nextStep null when nothing is agreed
 * @param version 0 before anything was agreed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Plan(List<String> goals, Participant.NextStep nextStep, Coach agreedBy, Instant agreedAt, long version) {
    public Plan {
        goals = List.copyOf(goals);
    }

    /** As it is written, so that what cannot be true is told by the service. */
    record Draft(List<String> goals, Step nextStep) {}

    /** A next step as it is written. */
    record Step(String what, String on) {}
}
