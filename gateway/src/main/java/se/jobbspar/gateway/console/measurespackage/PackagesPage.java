package se.jobbspar.gateway.console.measurespackage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The packages of measures of the visitor's municipality.
 *
 * @param done saved or removed; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PackagesPage(Frame frame, Packages packages, Pages pages, String done) implements TemplateInstance {}
