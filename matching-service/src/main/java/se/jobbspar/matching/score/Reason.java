package se.jobbspar.matching.score;

/** Why a requirement is answered as it is, where the answer alone does not say it. */
public enum Reason {
    /** Nothing is recorded in that section of the profile. */
    NOT_RECORDED("not-recorded"),
    /** The language is recorded, its level is not. */
    NOT_ASSESSED("not-assessed"),
    /** The education would do, and its recognition is being decided. */
    RECOGNITION_PENDING("recognition-pending"),
    /** The education would do, and nobody knows whether it is recognised. */
    RECOGNITION_UNKNOWN("recognition-unknown"),
    /** The education would do, and for its profession another authority decides. */
    RECOGNITION_BY_AUTHORITY("recognition-by-authority"),
    /** The education would do; it is more than ten years old, and no work since that uses it is recorded. */
    LONG_UNUSED("long-unused"),
    /** The licence was held and has run out. */
    EXPIRED("expired"),
    /** Nobody has asked; it follows from the work or the education that is named. */
    IMPLIED("implied"),
    /** The person does not want it, or must not do it. */
    NOT_WANTED("not-wanted"),
    /** The place is where the person lives. */
    HOME("home");

    private final String wire;

    Reason(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
