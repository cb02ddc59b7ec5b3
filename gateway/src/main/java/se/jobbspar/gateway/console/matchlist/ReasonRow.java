package se.jobbspar.gateway.console.matchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchList.AnsweredRequirement;
import se.jobbspar.gateway.console.matchlist.MatchList.Item;
import se.jobbspar.gateway.console.matchlist.MatchList.Part;

/**
 * One line of the table under a hit.
 *
 * @param must whether the demand insists on it
 * @param minor a wish that gives nothing and stands in nobody's way: it is mapped and not there, or the occupation usually has it
 *     and nobody has asked
 * @param sign stands before the status word, so that colour is never the only sign
 */
public record ReasonRow(
        String label, boolean must, String sign, String status, String evidence, String points, boolean minor) {
    private static final Map<String, String> SIGNS =
            Map.of("met", "✓", "partly", "◐", "likely", "≈", "missing", "✗", "unknown", "?");

    /** Every requirement, and beside them what a criterion gives without one, so that the rows sum to the score. */
    static List<ReasonRow> of(Item item, Language language) {
        ReasonTexts t = language.texts(ReasonTexts.class);
        List<ReasonRow> rows = new ArrayList<>();
        for (Part part : item.parts()) {
            int points = part.points();
            int outOf = part.outOf();
            for (AnsweredRequirement requirement : item.requirements()) {
                if (requirement.criterion().equals(part.criterion())) {
                    rows.add(of(requirement, language, t));
                    points -= requirement.points();
                    outOf -= requirement.outOf();
                }
            }
            if (points != 0 || outOf != 0) {
                rows.add(rest(part, points, outOf, language, t));
            }
        }
        return List.copyOf(rows);
    }

    private static ReasonRow of(AnsweredRequirement requirement, Language language, ReasonTexts t) {
        String level =
                requirement.level() == null ? "" : EvidenceText.level(requirement.criterion(), requirement.level(), t);
        return new ReasonRow(
                t.criterion(requirement.criterion()) + ": "
                        + requirement.concept().label() + (level.isEmpty() ? "" : ", " + level),
                requirement.isMust(),
                SIGNS.getOrDefault(requirement.status(), ""),
                t.status(requirement.status()),
                EvidenceText.of(requirement, t),
                share(requirement.points(), requirement.outOf(), language),
                !requirement.isMust()
                        && requirement.points() == 0
                        && (requirement.status().equals("missing")
                                || requirement.status().equals("unknown") && !requirement.isStated()));
    }

    private static ReasonRow rest(Part part, int points, int outOf, Language language, ReasonTexts t) {
        String status = points == outOf ? "met" : points == 0 ? "missing" : "partly";
        return new ReasonRow(
                t.criterion(part.criterion()),
                false,
                part.criterion().equals("use") ? "" : SIGNS.get(status),
                part.criterion().equals("use")
                        ? t.percent(outOf == 0 ? 0 : Math.round(100f * points / outOf))
                        : t.status(status),
                t.criterionAbout(part.criterion()),
                share(points, outOf, language),
                false);
    }

    private static String share(int points, int outOf, Language language) {
        return Points.of(points, language) + " / " + Points.of(outOf, language);
    }
}
