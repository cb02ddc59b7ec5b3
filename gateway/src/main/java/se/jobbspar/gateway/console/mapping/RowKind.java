package se.jobbspar.gateway.console.mapping;

import java.util.List;
import se.jobbspar.gateway.console.Language;

/** A kind of row that has a form of its own: its fields, and how they are called. */
public interface RowKind {
    /** Its last part in an address. */
    String wire();

    List<Field> fields();

    /** @param added whether the form is for a new row */
    String title(boolean added, Language language);

    /** What a field is called. */
    String label(String field, Language language);

    /** How a field is filled in; empty when that goes without saying. */
    String hint(String field, Language language);

    /** What removing a row does; empty where there is nothing to remove. */
    default String removal(Language language) {
        return "";
    }
}
