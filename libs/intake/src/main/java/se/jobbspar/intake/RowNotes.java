package se.jobbspar.intake;

import java.util.ArrayList;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;

/** What comes up while one row is read. */
public final class RowNotes {
    private final int row;
    private final List<RowNote> errors = new ArrayList<>();
    private final List<RowNote> notices = new ArrayList<>();

    public RowNotes(int row) {
        this.row = row;
    }

    int row() {
        return row;
    }

    /** The row cannot be taken. */
    public void error(String field, Wording message) {
        errors.add(new RowNote(row, field, message));
    }

    /** The row is taken, but not this of it. */
    public void notice(String field, Wording message) {
        notices.add(new RowNote(row, field, message));
    }

    public List<RowNote> errors() {
        return List.copyOf(errors);
    }

    public List<RowNote> notices() {
        return List.copyOf(notices);
    }
}
