package se.jobbspar.participant.fund;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the person of an enrolment has stated for a fund. Left out, and said empty, are the same: not stated. */
@Schema(description = "All that the person of an enrolment has stated for a fund; what is left out is not stated.")
public record FundAttributesRequest(
        @Nullable OnEntry onEntry, @Nullable OnLeaving onLeaving) {
    public FundAttributesRequest {
        onEntry = onEntry == null ? OnEntry.NOTHING : onEntry;
        onLeaving = onLeaving == null ? OnLeaving.NOTHING : onLeaving;
    }
}
