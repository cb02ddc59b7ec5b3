package se.jobbspar.participant.circumstance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands with one theme. */
@Schema(description = "How it stands with one theme. There is no room for words.")
public record Circumstance(
        @Schema(description = "The theme.", examples = "childcare") @NotNull
        Theme theme,

        @Schema(description = "How it stands; of health never being-solved.", examples = "in-the-way") @NotNull
        State state,

        @Schema(description = "The day the person said so.", examples = "2026-11-24") @NotNull
        LocalDate on) {
    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "Circumstance[…]";
    }
}
