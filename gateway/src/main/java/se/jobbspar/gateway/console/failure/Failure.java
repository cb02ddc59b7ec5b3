package se.jobbspar.gateway.console.failure;

/** What can keep somebody from a page; the texts of each are in {@link FailureTexts}. */
public enum Failure {
    /** Not there, or somebody else's: the two look alike. */
    MISSING("warning"),
    ROLE("info"),
    /** The visitor's token names no municipality, and the page is about one. */
    NO_MUNICIPALITY("warning"),
    SESSION_ENDED("info"),
    /** What was sent is not a form, or is broken off or wrongly written. */
    UNREADABLE("warning"),
    TOO_LARGE("warning"),
    METHOD("warning"),
    /** A service is not ready yet and says when to come back. */
    BUILDING("info"),
    /** A service says what is wrong with what it was sent. */
    REFUSED("warning"),
    /** A service fails or does not answer. */
    AWAY("danger"),
    UNFORESEEN("danger");

    private final String color;

    Failure(String color) {
        this.color = color;
    }

    /** Of the design system. */
    String color() {
        return color;
    }

    /** Whether support can find out more by the reference. */
    boolean isReferred() {
        return this == AWAY || this == UNFORESEEN;
    }
}
