package se.jobbspar.matching.gap;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import se.jobbspar.matching.score.WeightedRequirement;

/** What could close a requirement that is not met. */
public enum ClosedBy {
    /** A training gives it that somebody can be taken in to. */
    @JsonProperty("training")
    TRAINING,
    /** Time in the work itself. */
    @JsonProperty("work")
    WORK,
    /** An authority, on application, to who has the education for it. */
    @JsonProperty("authority")
    AUTHORITY,
    /** No training is known that gives it and takes somebody in. */
    @JsonProperty("no-training-known")
    NO_TRAINING_KNOWN;

    private static final String LICENCE = "urn:jobbspar:licence:";

    /** Titles and approvals that are no legitimation by name. */
    private static final Set<String> APPROVALS = Set.of(
            LICENCE + "underskoterska",
            LICENCE + "lararlegitimation",
            LICENCE + "forskollararlegitimation",
            LICENCE + "vaktarlegitimation");

    static ClosedBy of(WeightedRequirement missing, boolean byTraining) {
        if (byTraining) {
            return TRAINING;
        }
        if (missing.criterion().wire().equals("experience")) {
            return WORK;
        }
        boolean authority =
                missing.concept().startsWith(LICENCE + "legitimation-") || APPROVALS.contains(missing.concept());
        return authority ? AUTHORITY : NO_TRAINING_KNOWN;
    }
}
