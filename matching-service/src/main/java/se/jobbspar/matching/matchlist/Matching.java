package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.candidate.CandidateFilter;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.demand.DemandSource;
import se.jobbspar.matching.demand.LiveDemand;
import se.jobbspar.matching.feed.Refreshes;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.matchlist.Pair.DemandsForPerson;
import se.jobbspar.matching.matchlist.Pair.PeopleForDemand;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.Strength;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.Taxonomy;

/** Finds the best and says why, in both directions. */
@ApplicationScoped
public class Matching {
    private final LiveFeeds feeds;
    private final Subjects subjects;
    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    Matching(LiveFeeds feeds, Subjects subjects, DemandKinds kinds, ScoringPolicy policy, Taxonomy taxonomy) {
        this.feeds = feeds;
        this.subjects = subjects;
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    /**
     * What a request asks for.
     *
     * @param now decides the one day on which demands are open and licences hold
     */
    Found find(MatchListRequest request, Workplace workplace, Instant now, UnaryOperator<String> labels)
            throws IOException {
        LocalDate day = Today.at(now);
        return switch (request.pair(kinds)) {
            case DemandsForPerson(DemandKind<?> kind) ->
                demandsFor(subjects.person(request.subject(), workplace, now), kind, request, day, labels);
            case PeopleForDemand(DemandKind<?> kind) ->
                peopleFor(
                        subjects.demand(request.subject().id(), kind).orElseThrow(ProblemException::notFound),
                        workplace,
                        request,
                        day,
                        labels);
        };
    }

    /** Those of the index that shows a request's subject. */
    Refreshes refreshes(MatchListRequest request) {
        return switch (request.pair(kinds)) {
            case DemandsForPerson p -> feeds.candidates().progress().refreshes();
            case PeopleForDemand p -> feeds.demands().progress().refreshes();
        };
    }

    /** The version in which a request's subject is seen now; empty when there is none that the workplace may see. */
    OptionalLong version(MatchListRequest request, Workplace workplace) throws IOException {
        UUID id = request.subject().id();
        return switch (request.pair(kinds)) {
            case DemandsForPerson p -> subjects.version(id, workplace);
            case PeopleForDemand(DemandKind<?> kind) ->
                subjects.demand(id, kind)
                        .map(demand -> OptionalLong.of(demand.source().version()))
                        .orElse(OptionalLong.empty());
        };
    }

    /** Demands for a person, within a region. */
    private Found demandsFor(
            ParticipantSnapshot person,
            DemandKind<?> kind,
            MatchListRequest request,
            LocalDate day,
            UnaryOperator<String> labels)
            throws IOException {
        Candidate candidate = Candidate.of(person, policy, taxonomy);
        Regional regional =
                feeds.demands().read(index -> Regional.of(request, kind, person.municipality(), day, index));
        Hits<LiveDemand> best = feeds.demands().read(index -> regional.top(index, candidate, request, taxonomy));
        List<MatchListItem> items = best.hits().stream()
                .map(hit -> {
                    DemandSource<?> source = hit.target().source();
                    String elsewhere = regional.covers(source) ? null : Places.NATION;
                    return item(
                            target(source), elsewhere, candidate, hit.target().demand(), day, labels);
                })
                .toList();
        return new Found(
                target(person),
                person,
                Optional.empty(),
                Optional.of(regional.region()),
                best.considered(),
                candidate.isEmpty() ? Optional.of("empty-profile") : note(items),
                items);
    }

    /** People whom the workplace may see, for a demand that is open. */
    private Found peopleFor(
            LiveDemand live, Workplace workplace, MatchListRequest request, LocalDate day, UnaryOperator<String> labels)
            throws IOException {
        if (!live.source().isOpen(day)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    Wording.of("Only ", "Bara ")
                            .and(live.source().kind().openOnes())
                            .and(Wording.of(" are matched; this one is not.", " matchas, och det är den här inte.")));
        }
        Optional<List<RequirementFact>> instead = request.instead(taxonomy);
        Demand demand = instead.map(asked -> live.source().demand(asked, policy, taxonomy))
                .orElse(live.demand());
        CandidateFilter filter =
                new CandidateFilter(workplace.text(), request.only(), Optional.ofNullable(request.pool()), day);
        Hits<ParticipantSnapshot> best = feeds.candidates().read(index -> index.top(demand, filter, request.most()));
        List<MatchListItem> items = best.hits().stream()
                .map(hit -> item(
                        target(hit.target()), null, Candidate.of(hit.target(), policy, taxonomy), demand, day, labels))
                .toList();
        Optional<String> note = demand.isEmpty() ? Optional.of("empty-demand") : note(items);
        return new Found(
                target(live.source()),
                live.source().snapshot(),
                instead,
                Optional.empty(),
                best.considered(),
                note,
                items);
    }

    /** The best may be listed and still be weak: then nothing fits, and what is listed is only what is nearest. */
    private static Optional<String> note(List<MatchListItem> items) {
        boolean fits = !items.isEmpty() && Strength.of(items.getFirst().score()) != Strength.WEAK;
        return fits ? Optional.empty() : Optional.of("nothing-fits");
    }

    private static MatchListItem item(
            Target target,
            String region,
            Candidate candidate,
            Demand demand,
            LocalDate day,
            UnaryOperator<String> labels) {
        Score score = demand.explain(candidate, day).orElseThrow();
        return new MatchListItem(target, region, score, Reasons.of(score, labels));
    }

    private static Target target(ParticipantSnapshot person) {
        return new Target(Pair.PERSON, person.id(), person.code());
    }

    private static Target target(DemandSource<?> demand) {
        return new Target(demand.kind().wire(), demand.snapshot().id(), demand.label());
    }
}
