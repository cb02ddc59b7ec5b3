package se.jobbspar.gateway.console.coaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.form.FormProblems;
import se.jobbspar.gateway.console.participant.Participant;

/**
 * Asks what stands in a person's way.
 *
 * @param saved what somebody else has saved meanwhile; null when nobody has
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record CircumstancesPage(
        Frame frame,
        Participant person,
        CircumstancesForm form,
        List<Row> rows,
        FormProblems problems,
        Circumstances saved)
        implements TemplateInstance {
    /** One theme and what can be said of it. */
    public record Row(String theme, List<Choice> states) {}

    static CircumstancesPage of(
            Frame frame, Participant person, CircumstancesForm form, FormProblems problems, Circumstances saved) {
        CoachingTexts t = frame.language().texts(CoachingTexts.class);
        return new CircumstancesPage(
                frame,
                person,
                form,
                Circumstances.THEMES.stream()
                        .map(theme ->
                                new Row(theme, Choice.of(t::state, form.states().get(theme), states(theme))))
                        .toList(),
                problems,
                saved);
    }

    private static List<String> states(String theme) {
        return theme.equals("health") ? Circumstances.STATES_OF_HEALTH : Circumstances.STATES;
    }
}
