package se.jobbspar.gateway.console.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** The names of the people on a list, as far as participant-service tells them to this coach. Lists hold codes only. */
@ApplicationScoped
class PeopleNames {
    private final ParticipantClient participants;

    PeopleNames(@RestClient ParticipantClient participants) {
        this.participants = participants;
    }

    /** Names by participant id; somebody whose name cannot be had goes by the code. */
    Map<UUID, String> of(MatchList list, OnBehalf who) {
        Map<UUID, String> names = new ConcurrentHashMap<>();
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            people(list).forEach(id -> calls.execute(() -> name(id, who).ifPresent(name -> names.put(id, name))));
        }
        return names;
    }

    private static List<UUID> people(MatchList list) {
        return Stream.concat(Stream.of(list.subject()), list.items().stream().map(MatchList.Item::target))
                .filter(target -> target.type().equals("participant") && target.id() != null)
                .map(MatchList.Target::id)
                .distinct()
                .toList();
    }

    private Optional<String> name(UUID id, OnBehalf who) {
        try {
            return Optional.ofNullable(participants.get(who, id)).map(Participant::name);
        } catch (WebApplicationException | ProcessingException unnamed) {
            return Optional.empty();
        }
    }
}
