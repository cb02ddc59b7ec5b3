package se.jobbspar.vacancy.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How work is paid; how much is between the parties. */
public enum SalaryForm {
    @JsonProperty("monthly")
    MONTHLY,
    @JsonProperty("hourly")
    HOURLY,
    @JsonProperty("commission")
    COMMISSION,
    @JsonProperty("fixed-and-commission")
    FIXED_AND_COMMISSION
}
