package se.jobbspar.participant.fund;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;

/** What a fund asks about the person of an enrolment, as it was stated last. */
@Schema(description = "What a fund asks about the person of an enrolment, and nothing else here needs.")
public record FundAttributes(
        OnEntry onEntry,
        OnLeaving onLeaving,

        @Schema(description = "Id of the enrolment.", examples = "b3a0b5c0-4a53-4f3e-9d2c-8a4a6f1d7e02")
        UUID enrolment,

        @Schema(description = "Rises with every change; the ETag. 0 before anything was stated.", examples = "1")
        long version)
        implements Versioned {
    /** What is known of an enrolment that nothing was stated of. */
    public static FundAttributes notStated(UUID enrolment) {
        return new FundAttributes(OnEntry.NOTHING, OnLeaving.NOTHING, enrolment, 0);
    }
}
