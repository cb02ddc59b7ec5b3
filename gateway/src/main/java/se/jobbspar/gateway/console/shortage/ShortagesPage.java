package se.jobbspar.gateway.console.shortage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * What a region is short of.
 *
 * @param filter what can be asked, and is
 * @param summary in a sentence each
 * @param sources what the page rests on
 * @param needColumn what the column of need is called
 * @param retirementColumn what that of retirements is
 * @param unknown what is not known
 * @param csv address of all rows as a file
 * @param print address for printing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ShortagesPage(
        Frame frame,
        Filter filter,
        List<String> summary,
        List<String> sources,
        String needColumn,
        String retirementColumn,
        List<ShortageRow> rows,
        Pages pages,
        List<String> unknown,
        String csv,
        String print)
        implements TemplateInstance {
    public ShortagesPage {
        summary = List.copyOf(summary);
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }
}
