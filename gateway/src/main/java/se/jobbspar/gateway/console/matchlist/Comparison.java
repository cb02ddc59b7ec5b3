package se.jobbspar.gateway.console.matchlist;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchItem.Part;

/**
 * Two hits beside each other, the upper one first.
 *
 * @param why what makes the difference, in sentences
 * @param criteria every criterion of either; their points sum to the scores, their differences to the difference
 * @param sum the scores
 * @param requirements those that make a difference, the greatest difference first
 * @param alike how many make none
 */
public record Comparison(
        ListedMatch upper,
        ListedMatch lower,
        String why,
        List<ComparedRow> criteria,
        ComparedRow sum,
        List<ComparedRow> requirements,
        int alike) {
    private static final int NAMED = 3;

    /** @param names of the people whom the coach may know by name */
    static Comparison of(MatchItem one, MatchItem other, Map<UUID, String> names, Language language) {
        boolean inOrder = one.rank() < other.rank();
        MatchItem upper = inOrder ? one : other;
        MatchItem lower = inOrder ? other : one;
        List<ComparedRow> criteria = criteria(upper, lower, language);
        List<ComparedRequirement> requirements = ComparedRequirement.of(upper, lower);
        List<ComparedRow> different = requirements.stream()
                .filter(ComparedRequirement::differs)
                .sorted(ComparedRequirement.MOST_FIRST)
                .map(requirement -> requirement.inWords(language))
                .toList();
        ComparedRow sum = ComparedRow.of(
                language.texts(ReasonTexts.class).sum(),
                Optional.of(new Part("", upper.score(), upper.outOf())),
                Optional.of(new Part("", lower.score(), lower.outOf())),
                language);
        return new Comparison(
                ListedMatch.of(upper, names, language),
                ListedMatch.of(lower, names, language),
                why(upper, lower, criteria, language),
                criteria,
                sum,
                different,
                requirements.size() - different.size());
    }

    private static List<ComparedRow> criteria(MatchItem upper, MatchItem lower, Language language) {
        ReasonTexts t = language.texts(ReasonTexts.class);
        Set<String> criteria = Stream.of(upper, lower)
                .flatMap(item -> item.parts().stream())
                .map(Part::criterion)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return criteria.stream()
                .map(criterion ->
                        ComparedRow.of(t.criterion(criterion), upper.part(criterion), lower.part(criterion), language))
                .toList();
    }

    private static String why(MatchItem upper, MatchItem lower, List<ComparedRow> criteria, Language language) {
        ComparisonTexts t = language.texts(ComparisonTexts.class);
        int ahead = upper.score() - lower.score();
        if (ahead == 0) {
            return t.same();
        }
        String most = criteria.stream()
                .filter(row -> row.points() > 0)
                .sorted(Comparator.comparingInt(ComparedRow::points).reversed())
                .limit(NAMED)
                .map(row -> row.label() + " " + row.difference())
                .collect(Collectors.joining(", "));
        return t.why(upper.rank(), lower.rank(), Points.of(ahead, language), most);
    }
}
