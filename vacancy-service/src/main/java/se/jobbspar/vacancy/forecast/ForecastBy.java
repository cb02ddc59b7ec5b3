package se.jobbspar.vacancy.forecast;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what a forecast is divided. */
public enum ForecastBy {
    @JsonProperty("occupation")
    OCCUPATION,
    @JsonProperty("unit")
    UNIT,
    @JsonProperty("municipality")
    MUNICIPALITY
}
