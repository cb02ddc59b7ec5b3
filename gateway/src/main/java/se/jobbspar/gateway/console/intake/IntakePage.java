package se.jobbspar.gateway.console.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.jobbspar.gateway.console.Frame;

/**
 * Where a file of people is sent from.
 *
 * @param source as it was filled in; null = not yet
 * @param wrong what is wrong with the file; null = nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record IntakePage(Frame frame, String source, String wrong) implements TemplateInstance {}
