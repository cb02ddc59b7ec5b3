package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.gateway.console.Language;

/**
 * The matches of one readiness, best first.
 */
public record Group(String readiness, String title, String about, List<ListedMatch> matches) {
    private static final List<String> ORDER = List.of("now", "not-yet", "ask");

    /** The groups that have anybody in them. */
    static List<Group> of(MatchList list, Map<UUID, String> names, Language language) {
        return ORDER.stream()
                .map(readiness -> of(readiness, list, names, language))
                .filter(group -> !group.matches().isEmpty())
                .toList();
    }

    private static Group of(String readiness, MatchList list, Map<UUID, String> names, Language language) {
        MatchListTexts t = language.texts(MatchListTexts.class);
        List<ListedMatch> matches = list.items().stream()
                .filter(item -> item.readiness().equals(readiness))
                .map(item -> ListedMatch.of(item, names, language))
                .toList();
        return new Group(readiness, t.readiness(readiness, matches.size()), t.readinessAbout(readiness), matches);
    }
}
