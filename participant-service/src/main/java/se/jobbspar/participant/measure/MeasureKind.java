package se.jobbspar.participant.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person does on the way. */
public enum MeasureKind {
    @JsonProperty("training")
    TRAINING,
    @JsonProperty("validation")
    VALIDATION,
    @JsonProperty("flash-training")
    FLASH_TRAINING,
    @JsonProperty("language-course")
    LANGUAGE_COURSE,
    @JsonProperty("civic-orientation")
    CIVIC_ORIENTATION,
    @JsonProperty("work-placement")
    WORK_PLACEMENT,
    @JsonProperty("job-shadowing")
    JOB_SHADOWING,
    @JsonProperty("recruitment-meet-up")
    RECRUITMENT_MEET_UP,
    @JsonProperty("coaching")
    COACHING
}
