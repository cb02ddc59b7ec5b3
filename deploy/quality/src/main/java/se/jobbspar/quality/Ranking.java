package se.jobbspar.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** Demands in the order in which a policy puts them for a person: by score, then by place in the list. */
final class Ranking<T> {
    private record Ready<T>(T target, Demand demand) {}

    /** One place in an order. */
    record Place<T>(T target, Score score) {}

    private record Scored<T>(Ready<T> ready, int points) {}

    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final LocalDate today;
    private final List<Ready<T>> demands = new ArrayList<>();

    Ranking(ScoringPolicy policy, Taxonomy taxonomy, LocalDate today) {
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.today = today;
    }

    void add(T target, Ask ask) {
        demands.add(new Ready<>(target, Demand.of(ask, policy, taxonomy)));
    }

    /** At most {@code k}, explained. */
    List<Place<T>> of(ParticipantSnapshot person, int k) {
        Candidate candidate = Candidate.of(person, policy, taxonomy);
        return demands.stream()
                .map(ready -> new Scored<>(
                        ready, ready.demand().points(candidate, today).orElse(0)))
                .filter(scored -> scored.points() > 0)
                .sorted(Comparator.comparingInt((Scored<T> scored) -> scored.points())
                        .reversed())
                .limit(k)
                .map(scored -> new Place<>(
                        scored.ready().target(),
                        scored.ready().demand().explain(candidate, today).orElseThrow()))
                .toList();
    }
}
