package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;

/**
 * The matches of one readiness, best first; or all that have been declined, whatever their readiness.
 *
 * @param folded whether they are shown only to who asks for them
 */
public record Group(String readiness, String title, String about, List<ListedMatch> matches, boolean folded) {
    /** So many are read in one sitting; the others stand behind a button. */
    private static final int FIRST = 5;

    private static final List<String> ORDER = List.of("now", "not-yet", "ask");

    public List<ListedMatch> first() {
        return matches.subList(0, Math.min(FIRST, matches.size()));
    }

    /** Those after the first few. */
    public List<ListedMatch> rest() {
        return matches.subList(first().size(), matches.size());
    }

    /** Whether anybody in it is on paper; what is declined never is. */
    public boolean isPrinted(int lastPrinted) {
        return !folded && matches.stream().anyMatch(match -> match.rank() <= lastPrinted);
    }

    /** The groups that have anybody in them, the declined last. */
    static List<Group> of(MatchList list, Map<UUID, String> names, Language language) {
        Stream<Group> open = ORDER.stream().map(readiness -> of(readiness, list, names, language));
        return Stream.concat(open, Stream.of(declined(list, names, language)))
                .filter(group -> !group.matches().isEmpty())
                .toList();
    }

    private static Group of(String readiness, MatchList list, Map<UUID, String> names, Language language) {
        MatchListTexts t = language.texts(MatchListTexts.class);
        List<ListedMatch> matches =
                matches(list, item -> item.readiness().equals(readiness) && !item.isDeclined(), names, language);
        return new Group(
                readiness, t.readiness(readiness, matches.size()), t.readinessAbout(readiness), matches, false);
    }

    private static Group declined(MatchList list, Map<UUID, String> names, Language language) {
        DecisionTexts t = language.texts(DecisionTexts.class);
        List<ListedMatch> matches = matches(list, MatchItem::isDeclined, names, language);
        return new Group(Decision.DECLINED, t.folded(matches.size()), t.foldedAbout(), matches, true);
    }

    private static List<ListedMatch> matches(
            MatchList list, Predicate<MatchItem> which, Map<UUID, String> names, Language language) {
        return list.items().stream()
                .filter(which)
                .map(item -> ListedMatch.of(item, list.earlier() != null, names, language))
                .toList();
    }
}
