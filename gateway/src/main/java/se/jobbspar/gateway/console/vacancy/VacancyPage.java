package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;

/**
 * A vacancy of the visitor's employer: where it is in its life, what it asks for, and how many people that leaves.
 *
 * @param until last day to apply, in words
 * @param undo what taking the last step back does; empty when it cannot be
 * @param ways the steps it can take now, as {@code to} of the form
 * @param kinds what can be asked for
 * @param preview null for one that is over, and when nobody can count just now
 * @param problems why a step or a change was refused; empty for nothing
 * @param key so that a button that is pressed twice makes one copy
 * @param done what has just been done; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record VacancyPage(
        Frame frame,
        OwnVacancy vacancy,
        String until,
        String undo,
        List<String> ways,
        List<AskedRow> requirements,
        List<String> kinds,
        Preview preview,
        List<String> problems,
        UUID key,
        String done)
        implements TemplateInstance {
    public VacancyPage {
        ways = List.copyOf(ways);
        requirements = List.copyOf(requirements);
        kinds = List.copyOf(kinds);
        problems = List.copyOf(problems);
    }
}
