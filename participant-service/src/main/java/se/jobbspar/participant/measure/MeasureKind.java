package se.jobbspar.participant.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import se.jobbspar.contracts.participant.v1.EvidenceKind;

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
    COACHING;

    /** What a thing rests on that a measure of this kind gave, where nobody says more. */
    public EvidenceKind evidence() {
        return switch (this) {
            case TRAINING, FLASH_TRAINING, LANGUAGE_COURSE, CIVIC_ORIENTATION -> EvidenceKind.CERTIFICATE;
            case VALIDATION -> EvidenceKind.VALIDATED;
            case WORK_PLACEMENT, JOB_SHADOWING -> EvidenceKind.OBSERVED;
            case RECRUITMENT_MEET_UP, COACHING -> EvidenceKind.ASSESSED;
        };
    }
}
