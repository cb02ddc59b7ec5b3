package se.jobbspar.gateway.console.matchlist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.jobbspar.gateway.console.Language;

/**
 * Something that a hit lacks.
 *
 * @param closes what would change it, as far as is known here
 */
public record Gap(ReasonRow row, String closes) {
    /** What stands in the way first, then what costs most. */
    static List<Gap> of(MatchItem item, Optional<GapAnswer> answer, Language language) {
        return item.requirements().stream()
                .filter(AnsweredRequirement::isGap)
                .sorted(Comparator.comparing(item::isInTheWay).reversed().thenComparing(AnsweredRequirement.MOST_FIRST))
                .map(requirement ->
                        new Gap(Reasons.row(item, requirement, language), closes(requirement, answer, language)))
                .toList();
    }

    private static String closes(AnsweredRequirement requirement, Optional<GapAnswer> answer, Language language) {
        HitTexts t = language.texts(HitTexts.class);
        if (requirement.isUnwanted()) {
            return t.ownChoice();
        }
        return answer.flatMap(gap -> gap.closes(requirement))
                .map(t::closedBy)
                .orElseGet(() -> t.closes(requirement.criterion()));
    }
}
