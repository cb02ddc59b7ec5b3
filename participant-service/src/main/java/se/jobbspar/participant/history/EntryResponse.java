package se.jobbspar.participant.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One saying of a fact. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "HistoryEntry", description = "One saying of a fact; the newest version of a fact stands.")
public record EntryResponse(
        @Schema(description = "Its place in the history.", examples = "4711")
        long number,

        @Schema(description = "Id of the fact.", examples = "b3a0b5c0-4a53-4f3e-9d2c-8a4a6f1d7e02")
        UUID fact,

        @Schema(
                description =
                        "Kind of the fact: programme, package, pool-move, enrolment, method, measure, attendance, placement, meet-up, invitation, outcome"
                                + " or follow-up.",
                examples = "enrolment")
        String kind,

        @Schema(
                description = "Id of the participant it is about, or null.",
                examples = "0a6ec1c2-3b55-4a39-8d8e-3f2a0f6f4c11")
        @Nullable
        UUID participant,

        Said said,

        @Schema(description = "The fact as it was said, with the fields of its kind.", examples = "{\"kind\":\"work\"}")
        Map<String, Object> state) {
    static EntryResponse of(Entry entry) {
        return new EntryResponse(
                entry.number(),
                entry.fact(),
                entry.kind(),
                entry.participant(),
                entry.said(),
                FactFormat.fields(entry.state()));
    }
}
