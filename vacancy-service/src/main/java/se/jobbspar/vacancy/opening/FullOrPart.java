package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much of full time a job is, as people look for one. A job of 75 to 100 per cent is both; one that says neither
 * its extent nor such working times is neither.
 */
enum FullOrPart {
    @JsonProperty("full-time")
    FULL_TIME("$ ? (@.terms.extent.to == 100 || @.times[*] == \"full-time\")"),
    @JsonProperty("part-time")
    PART_TIME("$ ? (@.terms.extent.from < 100 || @.times[*] == \"part-time\")");

    private final String path;

    FullOrPart(String path) {
        this.path = path;
    }

    /** What in JSON is found of such a vacancy: its terms, and its working times. */
    String path() {
        return path;
    }
}
