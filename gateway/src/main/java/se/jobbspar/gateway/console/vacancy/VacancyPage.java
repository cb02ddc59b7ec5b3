package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;

/**
 * A vacancy: where it is in its life, what it asks for, and how many people that leaves; with buttons for who acts for its employer.
 *
 * @param search what the list it was found in was asked; empty for nothing
 * @param lists whether the visitor may have lists made of people
 * @param until last day to apply, in words
 * @param facts what it is and what it offers
 * @param undo what taking the last step back does; empty when it cannot be
 * @param ways the steps it can take now, as {@code to} of the form
 * @param kinds what can be asked for
 * @param proposed what its text asks for
 * @param preview null for one that is over, and when nobody can count just now
 * @param problems why a step or a change was refused; empty for nothing
 * @param key so that a button that is pressed twice makes one copy
 * @param done what has just been done; empty for nothing
 * @param decided what has just been made of a proposal; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record VacancyPage(
        Frame frame,
        OwnVacancy vacancy,
        String search,
        boolean lists,
        String until,
        List<Fact> facts,
        String undo,
        List<String> ways,
        List<AskedRow> requirements,
        List<String> kinds,
        Proposed proposed,
        Preview preview,
        FormProblems problems,
        UUID key,
        String done,
        String decided)
        implements TemplateInstance {
    public VacancyPage {
        facts = List.copyOf(facts);
        ways = List.copyOf(ways);
        requirements = List.copyOf(requirements);
        kinds = List.copyOf(kinds);
    }

    /** Something it is or offers. */
    public record Fact(String what, String value) {}
}
