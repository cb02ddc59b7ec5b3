package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.concept.ConceptChoices;
import se.jobbspar.gateway.console.form.FormProblems;

/**
 * What a text says, to be asked about: nothing is ticked beforehand.
 *
 * @param key tells this form from others, so that a button that is pressed twice adds each row once
 * @param said what has been saved and what waits, or why nothing is here; empty when there is nothing to say
 * @param saved whether anything has been saved
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SuggestionPage(
        Frame frame,
        UUID participant,
        String key,
        String said,
        boolean saved,
        List<Group> groups,
        FormProblems problems)
        implements TemplateInstance {
    public SuggestionPage {
        groups = List.copyOf(groups);
    }

    /** The suggestions for one section. */
    public record Group(String id, String title, List<Item> items) {}

    /**
     * @param fields what it consists of beyond what is filled in: it comes back with the form
     * @param answers what may be said of a skill; empty for a row that is ticked
     * @param found what an occupation that is left open may be; null when it is not
     */
    public record Item(
            String id,
            String label,
            String before,
            String quote,
            String after,
            String years,
            boolean recorded,
            boolean taken,
            List<Hidden> fields,
            List<Choice> answers,
            ConceptChoices found,
            List<Input> inputs) {}

    /** A field that is sent back as it came. */
    public record Hidden(String name, String value) {}
}
