package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import java.util.Set;
import se.jobbspar.gateway.console.Language;

/**
 * A question to ask the person.
 *
 * @param text as it is read aloud
 * @param must whether a demand insists on it
 * @param because what makes a yes likely; null for nothing
 * @param gives how many points a yes would add
 */
public record Question(String text, boolean must, String because, String gives) {
    /** Criteria whose labels begin with a capital. */
    private static final Set<String> HEADLINES = Set.of("education", "licences", "experience", "interest");

    /** The musts first, then what could give most. */
    static List<Question> of(MatchItem item, Language language) {
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
    public static String text(AnsweredRequirement requirement, Language language) {
        QuestionTexts t = language.texts(QuestionTexts.class);
        String criterion = requirement.criterion();
        String reason =
                requirement.evidence() == null ? null : requirement.evidence().reason();
        String asked = ReasonRow.asked(requirement, language);
        return reason != null && reason.startsWith("recognition-")
                ? t.recognition(inSentence(criterion, asked, language))
                : t.ask(criterion, inSentence(criterion, requirement.concept().label(), language), asked);
    }

    /** A label as it stands inside a sentence. Skills, languages and places are written so; capitals of an abbreviation stay. */
    private static String inSentence(String criterion, String label, Language language) {
        boolean headline =
                HEADLINES.contains(criterion) && label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return headline ? label.substring(0, 1).toLowerCase(language.locale()) + label.substring(1) : label;
    }
}
