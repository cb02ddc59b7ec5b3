package se.jobbspar.participant.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom a figure counts. */
@Schema(description = "Somebody whom the figure counts.")
record PersonBehind(
        @Schema(description = "Id of the participant.", examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11")
        UUID participant)
        implements Comparable<PersonBehind> {
    @Override
    public int compareTo(PersonBehind other) {
        return participant.compareTo(other.participant);
    }
}
