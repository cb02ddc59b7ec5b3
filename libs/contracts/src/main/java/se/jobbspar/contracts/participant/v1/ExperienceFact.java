package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Time spent in an occupation. Times may overlap: whoever adds months up counts those of the same occupation once.
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
    /**
     * One whose months are counted from its dates: whole ones, the first and the last included. Of which only a year is
     * known is taken for the year's middle, so that 2009 to 2014 are five years.
     *
     * @param to null while it goes on
     * @param now the last month to be counted of one that goes on
     */
    public static ExperienceFact dated(
            String occupation, PartialDate from, PartialDate to, YearMonth now, Evidence evidence) {
        YearMonth begun = month(from, Month.JULY);
        YearMonth ended = to == null ? null : month(to, Month.JUNE);
        if (ended != null && ended.isBefore(begun)) {
            ended = YearMonth.from(to.last());
        }
        long more = ChronoUnit.MONTHS.between(begun, ended == null ? now : ended);
        return new ExperienceFact(occupation, (int) Math.max(0, more) + 1, begun, ended, evidence);
    }

    private static YearMonth month(PartialDate date, Month ofYear) {
        return date.isYear() ? YearMonth.from(date.first()).withMonth(ofYear.getValue()) : YearMonth.from(date.first());
    }

    /** One of which nobody says when it was. */
    public ExperienceFact(String occupation, int months, Evidence evidence) {
        this(occupation, months, null, null, evidence);
    }
}
