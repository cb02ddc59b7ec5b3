package se.jobbspar.gateway.console.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.jobbspar.gateway.console.Frame;

/** Where to begin. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record StartPage(Frame frame) implements TemplateInstance {}
