package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.candidate.CandidateFilter;
import se.jobbspar.matching.demand.DemandFilter;
import se.jobbspar.matching.demand.DemandSource;
import se.jobbspar.matching.demand.LiveDemand;
import se.jobbspar.matching.feed.LiveFeeds;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.DemandType;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** Finds the best and says why, in both directions. */
@ApplicationScoped
public class Matching {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private final LiveFeeds feeds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Clock clock;

    Matching(LiveFeeds feeds, ScoringPolicy policy, Taxonomy taxonomy, Clock clock) {
        this.feeds = feeds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** The person whom the municipality may see. */
    ParticipantSnapshot person(UUID id, String municipality) throws IOException {
        return feeds.candidates()
                .read(index -> index.find(id.toString(), municipality))
                .orElseThrow(ProblemException::notFound);
    }

    /** Demands for a person, within a region. */
    Found demandsFor(ParticipantSnapshot person, Against against, String region, Optional<Readiness> only, int limit)
            throws IOException {
        Candidate candidate = Candidate.of(person, policy, taxonomy);
        String within = region != null ? region : usualRegion(person, against);
        return demandsIn(within, candidate, against, only, limit);
    }

    /** The barometer does not judge every county; then the nation's picture is better than an empty list. */
    private String usualRegion(ParticipantSnapshot person, Against against) throws IOException {
        String county = county(person.municipality());
        boolean judged = against != Against.SHORTAGE_OCCUPATIONS
                || feeds.demands().read(index -> index.hasOpen(DemandType.SHORTAGE_OCCUPATION, county, today()));
        return judged ? county : Demands.NATION;
    }

    private Found demandsIn(String region, Candidate candidate, Against against, Optional<Readiness> only, int limit)
            throws IOException {
        DemandType type = against == Against.VACANCIES ? DemandType.VACANCY : DemandType.SHORTAGE_OCCUPATION;
        DemandFilter filter = new DemandFilter(type, Optional.of(region), only, today());
        Hits<LiveDemand> best = feeds.demands().read(index -> index.top(candidate, filter, limit));
        List<Found.Hit> hits = best.hits().stream()
                .map(hit -> hit(
                        target(hit.target().source()), candidate, hit.target().demand()))
                .toList();
        return new Found(
                target(candidate.snapshot()),
                candidate.snapshot(),
                Optional.of(region),
                best.considered(),
                candidate.isEmpty() ? Optional.of("empty-profile") : Optional.empty(),
                hits);
    }

    /** People whom the municipality may see, for a demand that is open. */
    Found peopleFor(SubjectType type, UUID id, String municipality, Optional<Readiness> only, int limit)
            throws IOException {
        LiveDemand live = feeds.demands()
                .read(index -> index.find(id.toString()))
                .filter(demand -> target(demand.source()).type() == type)
                .filter(demand -> Openness.of(demand.source(), today()) != Openness.UNPUBLISHED)
                .orElseThrow(ProblemException::notFound);
        if (Openness.of(live.source(), today()) == Openness.CLOSED) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Only published vacancies and occupations in shortage or paradox are matched; this one is neither.");
        }
        Demand demand = live.demand();
        CandidateFilter filter = new CandidateFilter(municipality, only, today());
        Hits<ParticipantSnapshot> best = feeds.candidates().read(index -> index.top(demand, filter, limit));
        List<Found.Hit> hits = best.hits().stream()
                .map(hit -> hit(target(hit.target()), Candidate.of(hit.target(), policy, taxonomy), demand))
                .toList();
        Optional<String> note = demand.isEmpty() ? Optional.of("empty-demand") : Optional.empty();
        return new Found(
                target(live.source()),
                Openness.snapshot(live.source()),
                Optional.empty(),
                best.considered(),
                note,
                hits);
    }

    private Found.Hit hit(Target target, Candidate candidate, Demand demand) {
        return new Found.Hit(target, demand.explain(candidate, today()).orElseThrow());
    }

    private static Target target(ParticipantSnapshot person) {
        return new Target(SubjectType.PARTICIPANT, person.id(), person.code());
    }

    private static Target target(DemandSource demand) {
        SubjectType type =
                switch (demand.type()) {
                    case VACANCY -> SubjectType.VACANCY;
                    case SHORTAGE_OCCUPATION -> SubjectType.SHORTAGE_OCCUPATION;
                };
        return new Target(type, UUID.fromString(demand.id()), demand.label());
    }

    private static String county(String municipality) {
        return Places.sweden()
                .municipality(municipality)
                .map(Municipality::county)
                .orElse(Demands.NATION);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
