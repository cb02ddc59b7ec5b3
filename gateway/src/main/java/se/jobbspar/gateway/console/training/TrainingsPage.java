package se.jobbspar.gateway.console.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The trainings that were asked for.
 *
 * @param q part of the name; empty for all
 * @param total how many there are
 * @param planner whether the visitor may offer one
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TrainingsPage(
        Frame frame,
        String q,
        List<Choice> kinds,
        List<Choice> places,
        List<Choice> which,
        List<Training> trainings,
        long total,
        Pages pages,
        boolean planner)
        implements TemplateInstance {}
