package se.jobbspar.vacancy.proposal;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to read.
 *
 * @param occupation null = experience of no stated occupation stays without one
 */
@Schema(description = "An ad that is no vacancy yet. It is neither kept nor logged.")
public record ProposalRequest(
        @NotBlank @Size(max = 50_000) @Schema(examples = "Du har truckkort och minst två års erfarenhet.")
        String text,

        @Schema(description = "URI or alias of the occupation, which experience is of when the text names no other.")
        @Nullable
        @Size(max = 300)
        String occupation) {
    /** Says how long it is, never what it says. */
    @Override
    public String toString() {
        return "ProposalRequest[" + (text == null ? 0 : text.length()) + " characters]";
    }
}
