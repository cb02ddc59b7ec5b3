package se.jobbspar.gateway.console.employer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;

/**
 * One employer: what it is, and who acts for it.
 *
 * @param writes whether the visitor may change what is said of it
 * @param members those who act for it beside whoever signs in with its number
 * @param problems why a member was not removed; empty for nothing
 * @param done what has just been done; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record EmployerPage(
        Frame frame, Employer employer, boolean writes, List<Member> members, List<String> problems, String done)
        implements TemplateInstance {
    public EmployerPage {
        members = List.copyOf(members);
        problems = List.copyOf(problems);
    }

    /**
     * Somebody who acts for it.
     *
     * @param addedBy by name; empty for who registered it
     * @param self whether it is the visitor
     */
    public record Member(String subject, String name, String addedBy, String addedOn, boolean self) {}
}
