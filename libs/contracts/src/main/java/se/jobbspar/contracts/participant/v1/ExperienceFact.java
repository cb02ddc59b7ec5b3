package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;

/**
 * Time spent in an occupation.
 *
 * @param occupation URI of the occupation
 * @param months length in whole months, at least 1; of one that goes on, until the snapshot was written
 * @param from first month; null in records from before there were dates
 * @param to last month, or null while it goes on
 */
public record ExperienceFact(
        String occupation,
        int months,

        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonFormat(pattern = "uuuu-MM")
        YearMonth from,

        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonFormat(pattern = "uuuu-MM")
        YearMonth to,

        Evidence evidence) {
    /** One of which nobody says when it was. */
    public ExperienceFact(String occupation, int months, Evidence evidence) {
        this(occupation, months, null, null, evidence);
    }
}
