package se.jobbspar.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.jobbspar.contracts.wording.Wording;

/** What comes up while one row is read. */
public final class RowNotes {
    private final int row;
    private final Map<String, String> called;
    private final List<RowNote> errors = new ArrayList<>();
    private final List<RowNote> notices = new ArrayList<>();

    /** @param called what the file calls fields, where it calls them by another name */
    RowNotes(int row, Map<String, String> called) {
        this.row = row;
        this.called = Map.copyOf(called);
    }

    public RowNotes(int row) {
        this(row, Map.of());
    }

    /** Which row, from 1. */
    public int row() {
        return row;
    }

    /** The row cannot be taken. */
    public void error(String field, Wording message) {
        errors.add(new RowNote(row, asTheFileHasIt(field), message));
    }

    /** The row is taken, but not this of it. */
    public void notice(String field, Wording message) {
        notices.add(new RowNote(row, asTheFileHasIt(field), message));
    }

    /** By its path, else by the first word of it: of {@code skills[2].concept} the field is skills. */
    private String asTheFileHasIt(String path) {
        if (called.containsKey(path)) {
            return called.get(path);
        }
        String field = path.split("[.\\[]", 2)[0];
        return called.getOrDefault(field, field) + path.substring(field.length());
    }

    public List<RowNote> errors() {
        return List.copyOf(errors);
    }

    public List<RowNote> notices() {
        return List.copyOf(notices);
    }
}
