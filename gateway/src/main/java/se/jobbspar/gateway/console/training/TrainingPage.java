package se.jobbspar.gateway.console.training;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Frame;

/**
 * A training.
 *
 * @param changed whether the visitor may change it
 * @param given kinds of what it can give
 * @param asked kinds of what it can ask for
 * @param done saved or removed; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TrainingPage(
        Frame frame, Training training, boolean changed, List<String> given, List<String> asked, String done)
        implements TemplateInstance {}
