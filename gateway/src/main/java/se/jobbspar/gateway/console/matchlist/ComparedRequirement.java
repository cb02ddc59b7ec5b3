package se.jobbspar.gateway.console.matchlist;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;

/**
 * A requirement as two hits answer it.
 *
 * @param upper null when the upper one does not have it
 * @param lower null when the lower one does not have it
 */
record ComparedRequirement(AnsweredRequirement upper, AnsweredRequirement lower) {
    static final Comparator<ComparedRequirement> MOST_FIRST = Comparator.comparingInt(
                    (ComparedRequirement one) -> Math.abs(one.points()))
            .reversed();

    /** Every requirement of either, in its order. */
    static List<ComparedRequirement> of(MatchItem upper, MatchItem lower) {
        Map<RequirementKey, AnsweredRequirement> above = byKey(upper, lower);
        Map<RequirementKey, AnsweredRequirement> below = byKey(lower, upper);
        return Stream.concat(above.keySet().stream(), below.keySet().stream())
                .distinct()
                .map(key -> new ComparedRequirement(above.get(key), below.get(key)))
                .toList();
    }

    private static Map<RequirementKey, AnsweredRequirement> byKey(MatchItem item, MatchItem other) {
        Map<RequirementKey, AnsweredRequirement> requirements = new LinkedHashMap<>();
        item.requirements().forEach(requirement -> requirements.put(key(requirement, item, other), requirement));
        return requirements;
    }

    /** What each has but one of, such as the experience in its own occupation, is compared whatever it asks for. */
    private static RequirementKey key(AnsweredRequirement requirement, MatchItem item, MatchItem other) {
        String criterion = requirement.criterion();
        boolean lone = Stream.of(item, other).allMatch(one -> one.asks(criterion) == 1);
        return lone ? new RequirementKey(criterion, null, null) : RequirementKey.of(requirement);
    }

    int points() {
        return points(upper) - points(lower);
    }

    private static int points(AnsweredRequirement requirement) {
        return requirement == null ? 0 : requirement.points();
    }

    /** Whether it makes a difference: in points, or in whether a must is met. */
    boolean differs() {
        return points() != 0 || isUnmet(upper) != isUnmet(lower);
    }

    private static boolean isUnmet(AnsweredRequirement requirement) {
        return requirement != null && requirement.isUnmetMust();
    }

    ComparedRow inWords(Language language) {
        AnsweredRequirement known = Objects.requireNonNullElse(upper, lower);
        boolean same =
                upper == null || lower == null || RequirementKey.of(upper).equals(RequirementKey.of(lower));
        String label = same
                ? ReasonRow.of(known, language).label()
                : language.texts(ReasonTexts.class).criterion(known.criterion());
        return ComparedRow.of(label, answer(upper, same, language), answer(lower, same, language), points(), language);
    }

    private static String answer(AnsweredRequirement requirement, boolean same, Language language) {
        if (requirement == null) {
            return language.texts(ComparisonTexts.class).notAsked();
        }
        ReasonRow row = ReasonRow.of(requirement, language);
        String asked = same ? "" : ReasonRow.asked(requirement, language) + ": ";
        return asked + row.status() + ", " + row.points();
    }
}
