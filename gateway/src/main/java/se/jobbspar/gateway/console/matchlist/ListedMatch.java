package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;

/**
 * One place in the list, in words.
 *
 * @param person whose place it is; null for a demand
 * @param notes what else there is to know of its place: where it was before, that it is short in the nation alone
 * @param points the score, of 100
 * @param whole the same without decimals, and in a word if there is one
 * @param score of 10,000, for the bar
 * @param possible what the score could become by asking; null when nothing is left to ask
 */
public record ListedMatch(
        int rank,
        UUID person,
        String label,
        List<String> notes,
        String points,
        String whole,
        int score,
        int outOf,
        String possible,
        Reasons reasons,
        HitDecision decision) {

    /** @param names of the people whom the coach may know by name */
    static ListedMatch of(MatchItem item, Map<UUID, String> names, Language language) {
        return of(item, false, names, language);
    }

    /**
     * @param again whether the list was made again of an earlier one
     * @param names of the people whom the coach may know by name
     */
    static ListedMatch of(MatchItem item, boolean again, Map<UUID, String> names, Language language) {
        return new ListedMatch(
                item.rank(),
                item.target().isPerson() ? item.target().id() : null,
                PeopleNames.called(item.target(), names),
                notes(item, again, language),
                Points.of(item.score(), language),
                whole(item, language),
                item.score(),
                item.outOf(),
                item.possible() > item.score() ? Points.of(item.possible(), language) : null,
                Reasons.of(item, language),
                HitDecision.of(item, language));
    }

    private static List<String> notes(MatchItem item, boolean again, Language language) {
        MatchListTexts t = language.texts(MatchListTexts.class);
        Stream<String> place = again
                ? Stream.of(item.earlierRank() == null ? t.newcomer() : t.earlierRank(item.earlierRank()))
                : Stream.empty();
        Stream<String> nation = item.region() == null ? Stream.empty() : Stream.of(t.nationAlone());
        return Stream.concat(place, nation).toList();
    }

    private static String whole(MatchItem item, Language language) {
        MatchListTexts t = language.texts(MatchListTexts.class);
        String points = t.points(String.valueOf(Math.round(item.score() / 100f)));
        return item.strength() == null ? points : t.strength(item.strength()) + " · " + points;
    }
}
