package se.jobbspar.gateway.console.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.participant.CaseloadClient;
import se.jobbspar.gateway.console.participant.LastVisited;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;
import se.jobbspar.gateway.console.participant.Waiting;

/** What a coach begins the day with. The way to the other pages stays open when it cannot be had. */
@ApplicationScoped
class Today {
    private static final Logger LOG = Logger.getLogger(Today.class);

    private final CaseloadClient caseload;
    private final ParticipantClient participants;

    Today(@RestClient CaseloadClient caseload, @RestClient ParticipantClient participants) {
        this.caseload = caseload;
        this.participants = participants;
    }

    /** Null when it cannot be had. */
    Waiting waiting(OnBehalf who) {
        return orElse(() -> caseload.waiting(who), null);
    }

    /** Those whom the coach may still see, the latest first. */
    List<Participant> visited(LastVisited visited, OnBehalf who) {
        List<UUID> ids = visited.people();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Participant> found = orElse(
                () -> participants.listOf(who, ids, ids.size()).items().stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity())),
                Map.of());
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static <T> T orElse(Supplier<T> asked, T otherwise) {
        try {
            return asked.get();
        } catch (WebApplicationException | ProcessingException away) {
            LOG.warnf("start page: %s", away.getClass().getSimpleName());
            return otherwise;
        }
    }
}
