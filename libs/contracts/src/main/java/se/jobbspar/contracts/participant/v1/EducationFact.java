package se.jobbspar.contracts.participant.v1;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A completed education. The country it was taken in is not part of any event.
 *
 * @param level SUN 2020 level code, one to three digits
 * @param field SUN 2020 field code, one to four characters, or null
 * @param completed when it was completed; null when nobody says, as in records from before it was asked
 */
public record EducationFact(
        String level,
        String field,
        Recognition recognition,
        @JsonInclude(JsonInclude.Include.NON_NULL) PartialDate completed,
        Evidence evidence) {
    /** One of which nobody says when it was completed. */
    public EducationFact(String level, String field, Recognition recognition, Evidence evidence) {
        this(level, field, recognition, null, evidence);
    }
}
