package se.jobbspar.gateway.console.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.participant.ParticipantTexts;
import se.jobbspar.gateway.console.participant.Pools;

/**
 * Asks who is to be registered.
 *
 * @param called what the page is called
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record RegistrationPage(
        Frame frame,
        String called,
        RegistrationForm form,
        FormProblems problems,
        List<Choice> protections,
        List<Choice> pools)
        implements TemplateInstance {
    static RegistrationPage of(Frame frame, RegistrationForm form, FormProblems problems) {
        return new RegistrationPage(
                frame,
                frame.language().texts(RegistrationTexts.class).titleFor(frame.hr()),
                form,
                problems,
                Choice.of(
                        frame.language().texts(ParticipantTexts.class)::protection,
                        form.protection(),
                        RegistrationForm.PROTECTIONS),
                Pools.choices(frame, form.pool()));
    }
}
