package se.jobbspar.vacancy.opening;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;

/** A step in a vacancy's life that somebody asks for. */
@Schema(description = "A step to take. expired cannot be asked for: the last day decides.")
public record TransitionRequest(
        @NotNull VacancyStatus to,

        @Schema(description = "How the job was filled, for the step to filled; left out = nobody says.")
        FilledBy filledBy) {

    /** @throws ProblemException 400 when it says who filled a job that is not filled */
    TransitionRequest checked() {
        if (filledBy != null && to != VacancyStatus.FILLED) {
            throw ProblemException.validation(
                    "filledBy", Wording.of("is said of the step to filled alone", "anges bara för steget till filled"));
        }
        return this;
    }
}
