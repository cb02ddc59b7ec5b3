package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of full time a job is, as people look for one. A job of 75 to 100 per cent is both; one that does not say is neither. */
enum FullOrPart {
    @JsonProperty("full-time")
    FULL_TIME("$.extent ? (@.to == 100)"),
    @JsonProperty("part-time")
    PART_TIME("$.extent ? (@.from < 100)");

    private final String inTerms;

    FullOrPart(String inTerms) {
        this.inTerms = inTerms;
    }

    /** The path in JSON that a vacancy's terms have then. */
    String inTerms() {
        return inTerms;
    }
}
