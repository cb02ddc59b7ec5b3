package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;

/**
 * The form of the wishes.
 *
 * @param conflict what somebody else has saved meanwhile; null when nobody has
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WishesPage(
        Frame frame,
        UUID participant,
        String title,
        long version,
        List<WishInput> inputs,
        FormProblems problems,
        RowPage.Conflict conflict)
        implements TemplateInstance {
    public WishesPage {
        inputs = List.copyOf(inputs);
    }
}
