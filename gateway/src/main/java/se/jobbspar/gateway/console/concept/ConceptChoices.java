package se.jobbspar.gateway.console.concept;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What a name that was typed may mean, to choose from.
 *
 * @param field of the form that the choice is for
 * @param many whether several may be chosen
 * @param q what was typed; empty when nothing was
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ConceptChoices(String field, boolean many, String q, List<FoundConcepts.Found> found)
        implements TemplateInstance {
    public ConceptChoices {
        found = List.copyOf(found);
    }

    /** Nothing is typed yet. */
    public static ConceptChoices none(String field, boolean many) {
        return new ConceptChoices(field, many, "", List.of());
    }
}
