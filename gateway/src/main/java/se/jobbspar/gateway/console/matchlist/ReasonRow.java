package se.jobbspar.gateway.console.matchlist;

import java.util.Map;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchItem.Part;

/**
 * One line of the table under a hit.
 *
 * @param label what is asked for; of what stands in the way, the whole sentence
 * @param must whether the demand insists on it
 * @param sign stands before the status word, so that colour is never the only sign
 */
public record ReasonRow(String label, boolean must, String sign, String status, String evidence, String points) {
    private static final Map<String, String> SIGNS =
            Map.of("met", "✓", "partly", "◐", "likely", "≈", "missing", "✗", "unknown", "?");

    static ReasonRow of(AnsweredRequirement requirement, Language language) {
        return of(label(requirement, language), requirement, language);
    }

    /** What is asked for, at which level, and of what kind it is. */
    public static String label(AnsweredRequirement requirement, Language language) {
        ReasonTexts t = language.texts(ReasonTexts.class);
        return t.criterion(requirement.criterion()) + ": " + asked(requirement, language);
    }

    /** In the words of what stands in the way. */
    static ReasonRow of(Barrier barrier, AnsweredRequirement requirement, Language language) {
        return of(barrier.text(), requirement, language);
    }

    private static ReasonRow of(String label, AnsweredRequirement requirement, Language language) {
        ReasonTexts t = language.texts(ReasonTexts.class);
        return new ReasonRow(
                label,
                requirement.isMust(),
                sign(requirement.status()),
                t.status(requirement.status()),
                EvidenceText.of(requirement, language),
                share(requirement.points(), requirement.outOf(), language));
    }

    /** What is asked for, and at which level. */
    static String asked(AnsweredRequirement requirement, Language language) {
        String level = requirement.level() == null
                ? ""
                : EvidenceText.level(requirement.criterion(), requirement.level(), language);
        return requirement.concept().label() + (level.isEmpty() ? "" : ", " + level);
    }

    /** What a criterion gives beside its requirements. */
    static ReasonRow rest(Part part, int points, int outOf, Language language) {
        ReasonTexts t = language.texts(ReasonTexts.class);
        boolean use = part.criterion().equals("use");
        String status = points == outOf ? "met" : points == 0 ? "missing" : "partly";
        return new ReasonRow(
                t.criterion(part.criterion()),
                false,
                use ? "" : sign(status),
                use ? t.percent(outOf == 0 ? 0 : Math.round(100f * points / outOf)) : t.status(status),
                t.criterionAbout(part.criterion()),
                share(points, outOf, language));
    }

    static String sign(String status) {
        return SIGNS.getOrDefault(status, "");
    }

    static String share(int points, int outOf, Language language) {
        return Points.of(points, language) + " / " + Points.of(outOf, language);
    }
}
