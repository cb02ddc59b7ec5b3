package se.jobbspar.gateway.console.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** The names of the people on a list, as far as participant-service tells them to this coach. Lists hold codes only. */
@ApplicationScoped
class PeopleNames {
    // As many as a list has at most, and as many as the service gives at once.
    private static final int MOST = 100;

    private final ParticipantClient participants;

    PeopleNames(@RestClient ParticipantClient participants) {
        this.participants = participants;
    }

    /** Names by participant id of all on a list; somebody whose name cannot be had goes by the code. */
    Map<UUID, String> of(MatchList list, OnBehalf who) {
        return of(List.of(list), who);
    }

    /** Names by participant id of all on some lists. */
    Map<UUID, String> of(List<MatchList> lists, OnBehalf who) {
        List<UUID> people = people(lists);
        if (people.isEmpty()) {
            return Map.of();
        }
        try {
            return participants.listOf(who, people, MOST).items().stream()
                    .filter(person -> person.name() != null)
                    .collect(Collectors.toMap(Participant::id, Participant::name));
        } catch (WebApplicationException | ProcessingException unnamed) {
            return Map.of();
        }
    }

    /** The name, where it may be known, else the label that the list has; a subject that came with the request has neither. */
    static String called(MatchList.Target target, Map<UUID, String> names) {
        return target.id() == null ? target.label() : names.getOrDefault(target.id(), target.label());
    }

    private static List<UUID> people(List<MatchList> lists) {
        return lists.stream()
                .flatMap(list -> Stream.concat(
                        Stream.of(list.subject()), list.items().stream().map(MatchItem::target)))
                .filter(target -> target.isPerson() && target.id() != null)
                .map(MatchList.Target::id)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
