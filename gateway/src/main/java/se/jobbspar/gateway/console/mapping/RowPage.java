package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;

/**
 * The form of one row.
 *
 * @param removal what removing the row does; empty where there is nothing to remove
 * @param row its id; null for a new one
 * @param version of the row that the form is about; 0 for a new one
 * @param key tells this form from others, so that a button that is pressed twice adds one row
 * @param conflict what somebody else has saved meanwhile; null when nobody has
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record RowPage(
        Frame frame,
        RowPlace place,
        String title,
        String removal,
        UUID row,
        long version,
        String key,
        List<Input> inputs,
        FormProblems problems,
        Conflict conflict)
        implements TemplateInstance {
    public RowPage {
        inputs = List.copyOf(inputs);
    }

    /**
     * Two values of one row.
     *
     * @param by who saved the other; empty when that is not said
     * @param at when
     */
    public record Conflict(String by, String at, List<Difference> differences) {
        public Conflict {
            differences = List.copyOf(differences);
        }
    }

    /** A field whose saved value is not the one that was filled in; an empty value says nothing. */
    public record Difference(String label, String saved, String filledIn) {}
}
