package se.jobbspar.gateway.console.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;

/**
 * The programmes of the visitor's municipality.
 *
 * @param seesPeople whether the visitor may read what funds are told, which is exact
 * @param done saved or removed; empty for nothing
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ProgrammesPage(Frame frame, Programmes programmes, Pages pages, boolean seesPeople, String done)
        implements TemplateInstance {}
