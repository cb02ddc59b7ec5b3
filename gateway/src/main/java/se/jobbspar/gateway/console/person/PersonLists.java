package se.jobbspar.gateway.console.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.matchlist.MatchList;
import se.jobbspar.gateway.console.matchlist.MatchListClient;
import se.jobbspar.gateway.console.participant.Participant;

/** The lists that were made for a person. */
@ApplicationScoped
class PersonLists {
    private static final int SHOWN = 10;

    private final MatchListClient lists;

    PersonLists(@RestClient MatchListClient lists) {
        this.lists = lists;
    }

    /** The newest against each kind of demand, with their items. */
    List<MatchList> read(List<MatchList> newestFirst, OnBehalf who) {
        Map<String, MatchList> newest = newestFirst.stream()
                .collect(Collectors.toMap(MatchList::against, list -> list, (newer, older) -> newer));
        return newest.values().stream().map(list -> lists.get(who, list.id())).toList();
    }

    /** The newest first, without their items; nobody makes one of a protected person that is kept. */
    List<MatchList> of(Participant person, OnBehalf who) {
        return person.isProtected()
                ? List.of()
                : lists.list(who, "participant", List.of(person.id()), null, null, null, 1, SHOWN)
                        .items();
    }
}
