package se.jobbspar.participant.person;

/** What may stand in a text field: anything people write, but no control characters, which a database cannot even store. */
public final class PlainText {
    public static final String FORM = "\\P{Cntrl}*";
    public static final String MESSAGE = "must not hold control characters";

    private PlainText() {}
}
