package se.jobbspar.gateway.console.coaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Days;
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
        implements TemplateInstance {
    /**
     * @param known coaches of the municipality and of others
     * @param chosen id of the coach that the form names; null for none
     */
    static CoachPage of(
            Frame frame,
            Participant person,
            Coaching coaching,
            List<Coaches.Colleague> known,
            String visitor,
            String chosen,
            FormProblems problems,
            boolean changed) {
        CoachingTexts t = frame.language().texts(CoachingTexts.class);
        return new CoachPage(
                frame,
                person,
                coaching,
                coaching.handOvers().stream().map(one -> said(one, t)).toList(),
                known.stream()
                        .filter(one -> one.municipality().equals(person.municipality()) && !coaching.isOf(one.id()))
                        .map(one -> new Choice(one.id(), one.name(), one.id().equals(chosen)))
                        .toList(),
                visitor,
                coaching.isOf(visitor),
                coaching.isFollowedBy(visitor),
                problems,
                changed);
    }

    private static String said(Coaching.HandOver one, CoachingTexts t) {
        String from = one.from() == null ? t.nobody() : one.from().name();
        return t.handedOver(
                Days.at(one.at()).toString(), from, one.to().name(), one.by().name());
    }
}
