package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;

/** Where a CV is pasted, or a story told. */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record TextPage(Frame frame, UUID participant, String text, FormProblems problems) implements TemplateInstance {}
