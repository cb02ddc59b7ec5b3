package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.gateway.console.Texts;

/**
 * The hits of one readiness, best first.
 *
 * @param openKey text that tells what stands in the way
 */
public record Group(String readiness, String title, String about, String openKey, List<Hit> hits) {
    private static final List<String> ORDER = List.of("now", "not-yet", "ask");

    /** The groups that have anybody in them. */
    static List<Group> of(MatchList list, Map<UUID, String> names, Texts t) {
        return ORDER.stream()
                .map(readiness -> of(readiness, list, names, t))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    private static Group of(String readiness, MatchList list, Map<UUID, String> names, Texts t) {
        List<Hit> hits = list.items().stream()
                .filter(item -> item.readiness().equals(readiness))
                .map(item -> Hit.of(item, names, t))
                .toList();
        return new Group(
                readiness,
                t.get("readiness." + readiness, hits.size()),
                t.get("readiness." + readiness + ".about"),
                "readiness." + readiness + ".open",
                hits);
    }
}
