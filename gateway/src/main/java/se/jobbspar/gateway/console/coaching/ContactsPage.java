package se.jobbspar.gateway.console.coaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * The contact log of a person, and the form for the next entry.
 *
 * @param responsible whether the visitor is the responsible coach, who may delete every entry
 * @param visitor the visitor's id, who may delete the own ones
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ContactsPage(
        Frame frame,
        Participant person,
        ContactForm form,
        FormProblems problems,
        List<Choice> kinds,
        Contacts contacts,
        Pages pages,
        boolean responsible,
        String visitor)
        implements TemplateInstance {}
