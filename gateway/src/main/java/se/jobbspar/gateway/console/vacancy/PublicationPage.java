package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;

/**
 * What to look at before a vacancy is published, and the button that publishes it.
 *
 * @param strained wording that breaks or strains the Discrimination Act
 * @param proposed how many requirements the text speaks for that nobody has decided on; null when it could not be read
 * @param clear whether there is nothing to look at
 * @param preview null when nobody can count just now
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PublicationPage(
        Frame frame,
        OwnVacancy vacancy,
        Check check,
        List<Strained> strained,
        Integer proposed,
        boolean clear,
        Preview preview)
        implements TemplateInstance {
    public PublicationPage {
        strained = List.copyOf(strained);
    }

    /** @param instead what to write */
    public record Strained(String field, String ground, Quote quote, String instead) {}
}
