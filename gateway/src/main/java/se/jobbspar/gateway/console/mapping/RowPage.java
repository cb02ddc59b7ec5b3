package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;

/**
 * The form of one row.
 *
 * @param section whose row it is
 * @param row its id; null for a new one
 * @param version of the row that the form is about; 0 for a new one
 * @param key tells this form from others, so that a button that is pressed twice adds one row
 * @param said what is wrong beside the fields
 * @param conflict what somebody else has saved meanwhile; null when nobody has
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record RowPage(
        Frame frame,
        UUID participant,
        String section,
        String title,
        UUID row,
        long version,
        String key,
        List<Input> inputs,
        List<String> said,
        Conflict conflict)
        implements TemplateInstance {
    public RowPage {
        inputs = List.copyOf(inputs);
        said = List.copyOf(said);
    }

    /** Inputs with something wrong, for the summary. */
    public List<Input> wrong() {
        return inputs.stream().filter(input -> input.wrong() != null).toList();
    }

    public boolean isRefused() {
        return !said.isEmpty() || !wrong().isEmpty();
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
