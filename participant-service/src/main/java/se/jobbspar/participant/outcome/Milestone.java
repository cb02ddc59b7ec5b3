package se.jobbspar.participant.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;

/** How long after an outcome somebody is asked again. */
public enum Milestone {
    @JsonProperty("28-days")
    DAYS_28(Period.ofDays(28)),
    @JsonProperty("3-months")
    MONTHS_3(Period.ofMonths(3)),
    @JsonProperty("6-months")
    MONTHS_6(Period.ofMonths(6)),
    @JsonProperty("12-months")
    MONTHS_12(Period.ofMonths(12));

    private final Period after;

    Milestone(Period after) {
        this.after = after;
    }

    /** The day from which it can be asked. A month later than the 31st is the last of a shorter month. */
    public LocalDate due(LocalDate outcome) {
        return outcome.plus(after);
    }
}
