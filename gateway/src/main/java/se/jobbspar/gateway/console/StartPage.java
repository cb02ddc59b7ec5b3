package se.jobbspar.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Screen 1: where to begin. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record StartPage(Frame frame, Texts t) implements TemplateInstance {}
