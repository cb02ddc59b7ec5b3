package se.jobbspar.gateway.console.coaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * Asks what is agreed with a person.
 *
 * @param saved what somebody else has saved meanwhile; null when nobody has
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PlanPage(Frame frame, Participant person, PlanForm form, FormProblems problems, Plan saved)
        implements TemplateInstance {}
