package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchList.AnsweredRequirement;
import se.jobbspar.gateway.console.matchlist.MatchList.Item;

/**
 * A question to ask the person.
 *
 * @param text as it is read aloud
 * @param must whether a demand insists on it
 * @param because what makes a yes likely; null for nothing
 * @param gives how many points a yes would add
 */
public record Question(String text, boolean must, String because, String gives) {
    /** The musts first, then what could give most. */
    static List<Question> of(Item item, Language language) {
        return item.requirements().stream()
                .filter(AnsweredRequirement::isOpen)
                .sorted(AnsweredRequirement.MOST_FIRST)
                .map(requirement -> of(requirement, language))
                .toList();
    }

    static Question of(AnsweredRequirement requirement, Language language) {
        return new Question(
                text(requirement, language),
                requirement.isMust(),
                requirement.evidence() != null && requirement.evidence().isImplied()
                        ? EvidenceText.of(requirement, language)
                        : null,
                Points.of(requirement.lost(), language));
    }

    /** "Can you …?", in the way that goes with the criterion. */
    static String text(AnsweredRequirement requirement, Language language) {
        QuestionTexts t = language.texts(QuestionTexts.class);
        String reason =
                requirement.evidence() == null ? null : requirement.evidence().reason();
        String asked = ReasonRow.asked(requirement, language);
        return reason != null && reason.startsWith("recognition-")
                ? t.recognition(asked)
                : t.ask(requirement.criterion(), requirement.concept().label(), asked);
    }
}
