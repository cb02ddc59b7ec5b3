package se.jobbspar.gateway.console.matchlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchList.AnsweredRequirement;
import se.jobbspar.gateway.console.matchlist.MatchList.Item;
import se.jobbspar.gateway.console.matchlist.MatchList.Part;

/**
 * One thing in which two hits are compared.
 *
 * @param upper what it gives the upper one
 * @param lower what it gives the lower one
 * @param points by how much the upper one has more, of 10,000; less than nothing when it has less
 * @param difference the same in words
 */
public record ComparedRow(String label, String upper, String lower, int points, String difference) {
    /** Either may be empty: then nothing of the kind is asked for. */
    static ComparedRow of(String label, Optional<Part> upper, Optional<Part> lower, Language language) {
        String none = language.texts(ComparisonTexts.class).notAsked();
        int points = upper.map(Part::points).orElse(0) - lower.map(Part::points).orElse(0);
        return new ComparedRow(
                label,
                upper.map(part -> ReasonRow.share(part.points(), part.outOf(), language))
                        .orElse(none),
                lower.map(part -> ReasonRow.share(part.points(), part.outOf(), language))
                        .orElse(none),
                points,
                signed(points, language));
    }

    /** Every requirement of either, in its order. */
    static List<ComparedRow> ofRequirements(Item upper, Item lower, Language language) {
        Map<RequirementKey, AnsweredRequirement> above = byKey(upper);
        Map<RequirementKey, AnsweredRequirement> below = byKey(lower);
        return Stream.concat(above.keySet().stream(), below.keySet().stream())
                .distinct()
                .map(key -> of(above.get(key), below.get(key), language))
                .toList();
    }

    private static Map<RequirementKey, AnsweredRequirement> byKey(Item item) {
        Map<RequirementKey, AnsweredRequirement> requirements = new LinkedHashMap<>();
        item.requirements().forEach(requirement -> requirements.put(RequirementKey.of(requirement), requirement));
        return requirements;
    }

    private static ComparedRow of(AnsweredRequirement upper, AnsweredRequirement lower, Language language) {
        int points = points(upper) - points(lower);
        AnsweredRequirement known = Objects.requireNonNullElse(upper, lower);
        return new ComparedRow(
                ReasonRow.of(known, language).label(),
                answer(upper, language),
                answer(lower, language),
                points,
                signed(points, language));
    }

    private static int points(AnsweredRequirement requirement) {
        return requirement == null ? 0 : requirement.points();
    }

    private static String answer(AnsweredRequirement requirement, Language language) {
        if (requirement == null) {
            return language.texts(ComparisonTexts.class).notAsked();
        }
        ReasonRow row = ReasonRow.of(requirement, language);
        return row.status() + ", " + row.points();
    }

    private static String signed(int points, Language language) {
        String sign = points > 0 ? "+" : points < 0 ? "−" : "";
        return sign + Points.of(Math.abs(points), language);
    }

    /** Whether the two are answered differently. */
    boolean differs() {
        return !upper.equals(lower);
    }

    /** How great the difference is, whichever way. */
    int size() {
        return Math.abs(points);
    }
}
