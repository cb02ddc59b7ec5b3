package se.jobbspar.vacancy.picture;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.vacancy.assessment.AssessmentResponse;
import se.jobbspar.vacancy.shortage.Judgement;

/** What a source said the time before. */
@Schema(description = "What the same source said of the same the time before.")
public record Earlier(
        @Schema(description = "The round, year or day before.", examples = "2025-2")
        String period,

        @Schema(description = "null = it did not judge.") @Nullable
        Situation situation,

        @Schema(description = "Need in five years; null = it did not judge.") @Nullable
        Outlook outlook) {

    static Earlier of(Judgement said) {
        return new Earlier(said.round().toString(), said.situation(), said.outlook());
    }

    static Earlier of(AssessmentResponse own) {
        return new Earlier(own.assessedOn().toString(), own.situation(), own.outlook());
    }
}
