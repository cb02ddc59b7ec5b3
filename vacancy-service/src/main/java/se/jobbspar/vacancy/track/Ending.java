package se.jobbspar.vacancy.track;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody went to who had a place in a track. */
public enum Ending {
    /** Employed, or with a business of one's own. */
    @JsonProperty("work")
    WORK,
    @JsonProperty("studies")
    STUDIES,
    /** To the end of the track, and to neither work nor studies. */
    @JsonProperty("other")
    OTHER,
    /** Before the end of the track, and to neither work nor studies. */
    @JsonProperty("broken-off")
    BROKEN_OFF
}
