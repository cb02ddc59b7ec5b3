package se.jobbspar.vacancy.intake;

import java.util.ArrayList;
import java.util.List;

/** What comes up while one row is read. */
final class RowNotes {
    private final int row;
    private final List<RowNote> errors = new ArrayList<>();
    private final List<RowNote> notices = new ArrayList<>();

    RowNotes(int row) {
        this.row = row;
    }

    /** The row cannot be taken. */
    void error(String field, String message) {
        errors.add(new RowNote(row, field, message));
    }

    /** The row is taken, but not this of it. */
    void notice(String field, String message) {
        notices.add(new RowNote(row, field, message));
    }

    /** The taxonomy in use does not know a term of the ad. */
    void unknown(String field, AdJson.Term term) {
        String label = term.label() == null ? "?" : term.label().replaceAll("\\p{Cntrl}", " ");
        String shown = label.length() > 80 ? label.substring(0, 80) : label;
        notice(field, "left out: the taxonomy in use has no concept for \"" + shown + "\"");
    }

    List<RowNote> errors() {
        return List.copyOf(errors);
    }

    List<RowNote> notices() {
        return List.copyOf(notices);
    }
}
