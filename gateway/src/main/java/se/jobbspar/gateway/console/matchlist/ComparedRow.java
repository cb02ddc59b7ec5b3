package se.jobbspar.gateway.console.matchlist;

import java.util.Optional;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchItem.Part;

/**
 * One thing in which two hits are compared.
 *
 * @param upper what it gives the upper one
 * @param lower what it gives the lower one
 * @param points by how much the upper one has more, of 10,000; less than nothing when it has less
 * @param difference the same in words
 */
public record ComparedRow(String label, String upper, String lower, int points, String difference) {
    static ComparedRow of(String label, String upper, String lower, int points, Language language) {
        String sign = points > 0 ? "+" : points < 0 ? "−" : "";
        return new ComparedRow(label, upper, lower, points, sign + Points.of(Math.abs(points), language));
    }

    /** Either may be empty: then nothing of the kind is asked for. */
    static ComparedRow of(String label, Optional<Part> upper, Optional<Part> lower, Language language) {
        return of(
                label,
                share(upper, language),
                share(lower, language),
                upper.map(Part::points).orElse(0) - lower.map(Part::points).orElse(0),
                language);
    }

    private static String share(Optional<Part> part, Language language) {
        return part.map(known -> ReasonRow.share(known.points(), known.outOf(), language))
                .orElseGet(() -> language.texts(ComparisonTexts.class).notAsked());
    }
}
