package se.jobbspar.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A page that says one thing and where to go from there: an error, or that one is signed out.
 *
 * @param said what a service says of it in its own words
 * @param color of the design system: info, warning or danger
 * @param next address of the way on; null when there is none
 * @param nextLabel what the way on is called
 * @param reference whether support can use the reference
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MessagePage(
        Frame frame,
        String title,
        String text,
        List<String> said,
        String color,
        String next,
        String nextLabel,
        boolean reference)
        implements TemplateInstance {
    public MessagePage {
        said = List.copyOf(said);
    }
}
