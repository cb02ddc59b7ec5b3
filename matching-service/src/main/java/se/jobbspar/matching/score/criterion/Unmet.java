package se.jobbspar.matching.score.criterion;

import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Status;

/** Grounds of an answer for which the person has nothing to show. */
final class Unmet {
    private Unmet() {}

    static Grounds grounds(Status status) {
        return status == Status.UNKNOWN ? Grounds.because(Reason.NOT_RECORDED) : Grounds.NONE;
    }
}
