package se.jobbspar.gateway.console.employer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The employers of the visitor.
 *
 * @param q part of the name; empty for all
 * @param writes whether the visitor may register one
 * @param subject the visitor's id, by which others make the visitor a member
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record EmployersPage(
        Frame frame, String q, List<Employer> employers, Pages pages, boolean writes, String subject)
        implements TemplateInstance {
    public EmployersPage {
        employers = List.copyOf(employers);
    }

    /** For somebody who acts for no employer, and whose token gives no number to register one by. */
    static EmployersPage ofNobody(Frame frame, String subject) {
        return new EmployersPage(frame, "", List.of(), Pages.of(1, 1, 0, page -> ""), false, subject);
    }
}
