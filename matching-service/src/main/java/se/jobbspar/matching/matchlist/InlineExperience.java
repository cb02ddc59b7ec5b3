package se.jobbspar.matching.matchlist;

import jakarta.annotation.Nullable;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;

/** Time spent in an occupation: dated, and then counted here, or a number of months. */
@Schema(description = "Time spent in an occupation: from and to, or a number of months.")
public record InlineExperience(
        @Schema(description = "URI of the occupation, or a JobTech concept id.")
        String occupation,

        @Schema(
                description = "How many months; with from it may be left out, since the months are counted.",
                minimum = "1")
        @Nullable
        Integer months,

        @Schema(
                description =
                        "When it began: a year, a month or a day. A month with several jobs in one occupation counts once.",
                examples = "2009-03")
        @Nullable
        PartialDate from,

        @Schema(description = "When it ended; left out while it goes on.", examples = "2014-08") @Nullable
        PartialDate to,

        @Nullable Evidence evidence) {
    /** Whether it is at least a month, and no longer than its dates. */
    boolean plausible(YearMonth now) {
        if (months == null) {
            return from != null;
        }
        return months >= 1 && (from == null || months <= fact(now).months());
    }

    /** @param now the last month to be counted of one that goes on */
    ExperienceFact fact(YearMonth now) {
        return from == null
                ? new ExperienceFact(occupation, months, evidence)
                : ExperienceFact.dated(occupation, from, to, now, evidence);
    }
}
