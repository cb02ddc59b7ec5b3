package se.jobbspar.gateway.console.coaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * Who works with a person, and to whom the person can be handed over.
 *
 * @param history hand-overs in words
 * @param coaches of the municipality but the responsible one
 * @param visitor id of the coach who looks
 * @param responsible whether the visitor is the responsible coach
 * @param following whether the visitor follows
 * @param changed whether somebody else has handed the person over meanwhile
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CoachPage(
        Frame frame,
        Participant person,
        Coaching coaching,
        List<String> history,
        List<Choice> coaches,
        String visitor,
        boolean responsible,
        boolean following,
        FormProblems problems,
        boolean changed)
        implements TemplateInstance {}
