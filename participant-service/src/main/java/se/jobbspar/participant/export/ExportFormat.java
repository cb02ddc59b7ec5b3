package se.jobbspar.participant.export;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person's data go out as. */
enum ExportFormat {
    /** A CV: the profile with name and contact, as other systems read it. */
    @JsonProperty("europass")
    EUROPASS,
    /** A register extract: all there is. */
    @JsonProperty("json")
    JSON
}
