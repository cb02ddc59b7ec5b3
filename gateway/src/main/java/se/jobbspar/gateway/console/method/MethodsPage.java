package se.jobbspar.gateway.console.method;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The methods of all municipalities.
 *
 * @param done saved or removed; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MethodsPage(Frame frame, Methods methods, Pages pages, String done) implements TemplateInstance {}
