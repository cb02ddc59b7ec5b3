package se.jobbspar.participant.coaching;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a person is handed over. */
@Schema(description = "The coach who becomes responsible.")
public record HandOverRequest(
        @Schema(
                description = "Id of a coach of the person's municipality, the caller's own among them.",
                examples = "771a40a6-17e1-526b-82c0-c5de65307074")
        @NotBlank
        @Size(max = 255)
        String coach,

        @Schema(
                description = "Whether the next coach sees the circumstances. Only the responsible coach may say yes, "
                        + "with the person's consent; left out or false, they are deleted.",
                examples = "false")
        @Nullable
        Boolean withCircumstances) {
    public HandOverRequest {
        withCircumstances = Boolean.TRUE.equals(withCircumstances);
    }
}
