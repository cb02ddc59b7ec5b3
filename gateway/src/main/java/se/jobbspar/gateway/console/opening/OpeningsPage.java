package se.jobbspar.gateway.console.opening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The vacancies that were asked for.
 *
 * @param q part of the title; empty for all
 * @param since the first day of publication that is asked for; empty for any
 * @param employer id of the one employer asked for; empty for all
 * @param total how many there are
 * @param search what this page was asked, for the way back to it
 * @param lists whether the visitor may have lists made of people
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record OpeningsPage(
        Frame frame,
        String q,
        String since,
        String employer,
        OpeningChoices choices,
        List<Opening> openings,
        long total,
        Pages pages,
        String search,
        boolean lists)
        implements TemplateInstance {
    public OpeningsPage {
        openings = List.copyOf(openings);
    }
}
