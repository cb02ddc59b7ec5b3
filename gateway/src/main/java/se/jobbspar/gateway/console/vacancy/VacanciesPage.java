package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The vacancies of those the visitor acts for.
 *
 * @param employers whom the visitor acts for; empty when nobody is registered yet
 * @param filtered whether only some are asked for
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record VacanciesPage(
        Frame frame, List<Choice> employers, List<Choice> states, boolean filtered, List<Row> vacancies, Pages pages)
        implements TemplateInstance {
    public VacanciesPage {
        employers = List.copyOf(employers);
        states = List.copyOf(states);
        vacancies = List.copyOf(vacancies);
    }

    /**
     * @param status as the service calls it
     * @param lastDay empty = until further notice
     * @param ready how many could begin now, in words
     * @param waits what waits for the visitor, in words; empty for nothing
     */
    public record Row(
            UUID id, String title, String employer, String status, String lastDay, String ready, String waits) {}
}
