package se.jobbspar.vacancy.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The fields we use of a row of a headcount; any may be null. */
@JsonIgnoreProperties({
    // The occupation in words, which the code says already.
    "yrke",
    "yrkesbenämning",
    "ssyk_text"
})
record HeadcountRow(
        @JsonProperty("ssyk") String occupation,
        @JsonProperty("ssyk96") String occupationInSsyk96,
        @JsonProperty("enhet") String unit,
        @JsonProperty("alder") String ages,
        @JsonProperty("antal") String people) {}
