package se.jobbspar.participant.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a profile does not say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Something that a profile does not say. Questions are counted by nobody: none is a minus.")
public record OpenQuestion(
        @Schema(description = "The section of the profile.", examples = "languages")
        String section,

        @Schema(description = "Why there is something to ask.", examples = "not-assessed")
        Reason reason,

        @Schema(description = "Id of the row; absent when the section is empty.") @Nullable
        UUID row,

        @Schema(
                description = "The field that the answer goes into; absent when the section is empty.",
                examples = "writing")
        @Nullable
        String field) {
    /** Why there is something to ask. */
    public enum Reason {
        /** Nothing is recorded in the section. */
        @JsonProperty("nothing-recorded")
        NOTHING_RECORDED,

        /** Nobody has assessed it: a modality of a language. */
        @JsonProperty("not-assessed")
        NOT_ASSESSED,

        /** A foreign education whose recognition nobody has looked into. */
        @JsonProperty("recognition-unknown")
        RECOGNITION_UNKNOWN,

        /** The person waits for a decision; ask whether it has come. */
        @JsonProperty("recognition-pending")
        RECOGNITION_PENDING,

        /** It held until a day that is gone: ask whether it is renewed. */
        @JsonProperty("ended")
        ENDED,

        /** Nobody says when an education was completed. */
        @JsonProperty("when")
        WHEN
    }

    static OpenQuestion empty(String section) {
        return new OpenQuestion(section, Reason.NOTHING_RECORDED, null, null);
    }
}
