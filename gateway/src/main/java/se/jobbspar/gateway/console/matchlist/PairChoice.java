package se.jobbspar.gateway.console.matchlist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;

/** Two hits of a list to choose: everybody stands in both selects. */
public record PairChoice(List<Choice> first, List<Choice> second) {
    /** The two at the top. */
    static PairChoice of(MatchList list, Map<UUID, String> names) {
        List<MatchItem> items = list.items();
        return of(list, items.stream().findFirst(), items.stream().skip(1).findFirst(), names);
    }

    static PairChoice of(
            MatchList list, Optional<MatchItem> first, Optional<MatchItem> second, Map<UUID, String> names) {
        return new PairChoice(choices(list, first, names), choices(list, second, names));
    }

    private static List<Choice> choices(MatchList list, Optional<MatchItem> chosen, Map<UUID, String> names) {
        return list.items().stream()
                .map(item -> new Choice(
                        String.valueOf(item.rank()),
                        item.rank() + ". " + PeopleNames.called(item.target(), names),
                        chosen.equals(Optional.of(item))))
                .toList();
    }

    /** Whether there are two. */
    public boolean isThere() {
        return first.size() > 1;
    }
}
