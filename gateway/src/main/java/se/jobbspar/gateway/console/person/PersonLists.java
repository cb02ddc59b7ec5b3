package se.jobbspar.gateway.console.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** The newest first, without their items; nobody makes one of a protected person that is kept. */
    List<MatchList> of(Participant person, OnBehalf who) {
        return person.isProtected()
                ? List.of()
                : lists.list(who, "participant", List.of(person.id()), null, null, 1, SHOWN)
                        .items();
    }
}
