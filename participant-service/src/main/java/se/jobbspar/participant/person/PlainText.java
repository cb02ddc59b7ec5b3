package se.jobbspar.participant.person;

/** What may stand in a text field: anything people write, but no control characters and no halves of characters, which a database cannot store. */
public final class PlainText {
    public static final String FORM = "[^\\p{Cntrl}\\p{Cs}]*";
    public static final String MESSAGE = "must not hold control characters or halves of characters";

    private PlainText() {}
}
