package se.jobbspar.gateway.console.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;
import se.jobbspar.gateway.console.participant.Participants;

/** Finds lists again. What people are called only participant-service knows, so it is asked first whose lists are meant. */
@ApplicationScoped
class MatchListSearch {
    static final int ROWS = 20;

    // As many as matching-service takes at once, and as participant-service gives.
    private static final int MOST_PEOPLE = 100;
    private static final Participants NOBODY = new Participants(List.of(), 0, 1, MOST_PEOPLE);

    private final MatchListClient lists;
    private final ParticipantClient participants;

    MatchListSearch(@RestClient MatchListClient lists, @RestClient ParticipantClient participants) {
        this.lists = lists;
        this.participants = participants;
    }

    /** @param vague whether more people answer to the text than were looked for */
    record Found(MatchLists page, boolean vague) {}

    Found find(MatchListsFilter filter, OnBehalf who) {
        Participants people =
                filter.mayNamePeople() ? participants.list(who, filter.q(), null, null, null, 1, MOST_PEOPLE) : NOBODY;
        List<UUID> ids = people.items().stream().map(Participant::id).toList();
        MatchLists page =
                lists.list(who, filter.kind(), ids, filter.q(), filter.madeOn(), filter.mine(), filter.page(), ROWS);
        return new Found(page, people.total() > MOST_PEOPLE);
    }
}
