package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchList.Barrier;
import se.jobbspar.gateway.console.matchlist.MatchList.Item;

/**
 * One place in the list, in words.
 *
 * @param points the score, of 100
 * @param whole the same without decimals, and in a word if there is one
 * @param score of 10,000, for the bar
 * @param possible what the score could become by asking; null when nothing is left to ask
 * @param rows what gives points, stands in the way or is to be asked about; they sum to the score
 * @param minor wishes that are mapped and not there, folded away since a profile of an occupation has dozens
 * @param barriers what stands in the way, a sentence each
 */
public record ListedMatch(
        int rank,
        String label,
        String points,
        String whole,
        int score,
        int outOf,
        String possible,
        List<String> barriers,
        List<ReasonRow> rows,
        List<ReasonRow> minor,
        HitDecision decision) {

    /** @param names of the people whom the coach may know by name */
    static ListedMatch of(Item item, Map<UUID, String> names, Language language) {
        List<ReasonRow> all = ReasonRow.of(item, language);
        return new ListedMatch(
                item.rank(),
                names.getOrDefault(item.target().id(), item.target().label()),
                Points.of(item.score(), language),
                whole(item, language),
                item.score(),
                item.outOf(),
                item.possible() > item.score() ? Points.of(item.possible(), language) : null,
                item.barriers().stream().map(Barrier::text).distinct().toList(),
                all.stream().filter(row -> !row.minor()).toList(),
                all.stream().filter(ReasonRow::minor).toList(),
                HitDecision.of(item, language));
    }

    private static String whole(Item item, Language language) {
        MatchListTexts t = language.texts(MatchListTexts.class);
        String points = t.points(String.valueOf(Math.round(item.score() / 100f)));
        return item.strength() == null ? points : t.strength(item.strength()) + " · " + points;
    }
}
