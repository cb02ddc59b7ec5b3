package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;

/**
 * The form of the wishes.
 *
 * @param said what is wrong beside the lists
 * @param conflict what somebody else has saved meanwhile; null when nobody has
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WishesPage(
        Frame frame,
        UUID participant,
        String title,
        long version,
        List<WishInput> inputs,
        List<String> said,
        RowPage.Conflict conflict)
        implements TemplateInstance {
    public WishesPage {
        inputs = List.copyOf(inputs);
        said = List.copyOf(said);
    }

    /** Lists with something wrong, for the summary. */
    public List<WishInput> wrong() {
        return inputs.stream().filter(input -> input.wrong() != null).toList();
    }

    public boolean isRefused() {
        return !said.isEmpty() || !wrong().isEmpty();
    }
}
