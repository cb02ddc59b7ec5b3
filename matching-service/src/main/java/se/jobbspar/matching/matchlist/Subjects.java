package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.LiveDemand;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.matchlist.MatchListRequest.Subject;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Taxonomy;

/** Who or what a request is about, as far as the workplace that asks may see it. */
@ApplicationScoped
public class Subjects {
    private final LiveFeeds feeds;
    private final Taxonomy taxonomy;

    Subjects(LiveFeeds feeds, Taxonomy taxonomy) {
        this.feeds = feeds;
        this.taxonomy = taxonomy;
    }

    /** @throws ProblemException 404 for nobody whom the workplace may see, 422 for a profile that cannot be */
    public ParticipantSnapshot person(Subject subject, Workplace workplace, Instant now) throws IOException {
        return subject.inline()
                ? subject.profile().snapshot(workplace, taxonomy, now)
                : person(subject.id(), workplace).orElseThrow(ProblemException::notFound);
    }

    private Optional<ParticipantSnapshot> person(UUID id, Workplace workplace) throws IOException {
        return feeds.candidates().read(index -> index.find(id.toString(), workplace.text()));
    }

    /** The version in which the person is seen now; empty for nobody whom the workplace may see. */
    public OptionalLong version(UUID person, Workplace workplace) throws IOException {
        Optional<ParticipantSnapshot> seen = person(person, workplace);
        return seen.isPresent() ? OptionalLong.of(seen.get().version()) : OptionalLong.empty();
    }

    /** The demand, if it is of this kind and no draft. */
    public Optional<LiveDemand> demand(UUID id, DemandKind<?> kind) throws IOException {
        return feeds.demands()
                .read(index -> index.find(id.toString()))
                .filter(demand -> demand.source().kind().equals(kind))
                .filter(demand -> !demand.source().isDraft());
    }
}
