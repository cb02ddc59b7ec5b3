package se.jobbspar.gateway.console.vacancy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/** The vacancies of an employer. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record VacanciesPage(Frame frame, List<Row> vacancies, Pages pages) implements TemplateInstance {
    public VacanciesPage {
        vacancies = List.copyOf(vacancies);
    }

    /**
     * @param status as the service calls it
     * @param lastDay empty = until further notice
     * @param ready how many could begin now, in words
     */
    public record Row(UUID id, String title, String employer, String status, String lastDay, String ready) {}
}
