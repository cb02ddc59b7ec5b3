package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

/**
 * A step in the life of a vacancy, as it was taken.
 *
 * @param by the name of whoever asked for it; absent when nobody did
 */
@Schema(description = "A step that was taken.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepResponse(
        VacancyStatus from,
        VacancyStatus to,

        @Nullable @Schema(description = "Who asked for it; absent when the last day or the ad's feed did.")
        String by,

        Instant at) {}
