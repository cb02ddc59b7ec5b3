package se.jobbspar.participant.indicator;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;

/** Of which programme a fund is told; a {@code @BeanParam}. */
public class OfProgramme {
    @QueryParam("programme")
    @Parameter(required = true)
    String programme;

    /** @throws ProblemException 400 where it is missing, or no id */
    public UUID programme() {
        try {
            return UUID.fromString(programme == null ? "" : programme);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.validation(
                    "programme", Wording.of("must be the id of a programme", "ska vara ett projekts id"));
        }
    }
}
