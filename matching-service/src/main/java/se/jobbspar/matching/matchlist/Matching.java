package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.candidate.CandidateFilter;
import se.jobbspar.matching.demand.DemandFilter;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandSource;
import se.jobbspar.matching.demand.LiveDemand;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** Finds the best and says why, in both directions. */
@ApplicationScoped
public class Matching {
    private final LiveFeeds feeds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Today today;

    Matching(LiveFeeds feeds, ScoringPolicy policy, Taxonomy taxonomy, Today today) {
        this.feeds = feeds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /** The person whom the municipality may see. */
    ParticipantSnapshot person(UUID id, MunicipalityCode municipality) throws IOException {
        return feeds.candidates()
                .read(index -> index.find(id.toString(), municipality.digits()))
                .orElseThrow(ProblemException::notFound);
    }

    /** Demands for a person, within a region. */
    Found demandsFor(
            ParticipantSnapshot person, DemandKind<?> kind, MatchListRequest request, UnaryOperator<String> labels)
            throws IOException {
        Candidate candidate = Candidate.of(person, policy, taxonomy);
        String region = request.region() != null ? request.region() : usualRegion(person, kind);
        DemandFilter filter = new DemandFilter(kind, Optional.of(region), request.only(), today.date());
        Hits<LiveDemand> best = feeds.demands().read(index -> index.top(candidate, filter, request.most()));
        List<MatchListItem> items = best.hits().stream()
                .map(hit -> item(
                        target(hit.target().source()), candidate, hit.target().demand(), labels))
                .toList();
        return new Found(
                target(person),
                person,
                Optional.of(region),
                best.considered(),
                candidate.isEmpty() ? Optional.of("empty-profile") : Optional.empty(),
                items);
    }

    /** Where a county is not judged, the nation's picture is better than an empty list. */
    private String usualRegion(ParticipantSnapshot person, DemandKind<?> kind) throws IOException {
        String county = county(person.municipality());
        boolean judged =
                !kind.isJudgedByRegion() || feeds.demands().read(index -> index.hasOpen(kind, county, today.date()));
        return judged ? county : DemandFilter.NATION;
    }

    /** People whom the municipality may see, for a demand that is open. */
    Found peopleFor(
            DemandKind<?> kind, MunicipalityCode municipality, MatchListRequest request, UnaryOperator<String> labels)
            throws IOException {
        LiveDemand live = feeds.demands()
                .read(index -> index.find(request.subject().id().toString()))
                .filter(demand -> demand.source().kind().equals(kind))
                .filter(demand -> !demand.source().isDraft())
                .orElseThrow(ProblemException::notFound);
        if (!live.source().isOpen(today.date())) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    Wording.of("Only ", "Bara ")
                            .and(live.source().kind().openOnes())
                            .and(Wording.of(" are matched; this one is not.", " matchas, och det är den här inte.")));
        }
        Demand demand = live.demand();
        CandidateFilter filter = new CandidateFilter(municipality.digits(), request.only(), today.date());
        Hits<ParticipantSnapshot> best = feeds.candidates().read(index -> index.top(demand, filter, request.most()));
        List<MatchListItem> items = best.hits().stream()
                .map(hit -> item(target(hit.target()), Candidate.of(hit.target(), policy, taxonomy), demand, labels))
                .toList();
        Optional<String> note = demand.isEmpty() ? Optional.of("empty-demand") : Optional.empty();
        return new Found(
                target(live.source()), live.source().snapshot(), Optional.empty(), best.considered(), note, items);
    }

    private MatchListItem item(Target target, Candidate candidate, Demand demand, UnaryOperator<String> labels) {
        Score score = demand.explain(candidate, today.date()).orElseThrow();
        return new MatchListItem(target, score, Reasons.of(score, labels));
    }

    private static Target target(ParticipantSnapshot person) {
        return new Target(Pair.PERSON, person.id(), person.code());
    }

    private static Target target(DemandSource<?> demand) {
        return new Target(demand.kind().wire(), demand.snapshot().id(), demand.label());
    }

    private static String county(String municipality) {
        return Places.sweden()
                .municipality(municipality)
                .map(Municipality::county)
                .orElse(DemandFilter.NATION);
    }
}
