package se.jobbspar.matching.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.demand.LiveDemand;
import se.jobbspar.matching.demand.VacancyKind;
import se.jobbspar.matching.headcount.HeadcountRequest.Known;
import se.jobbspar.matching.live.LiveFeeds;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Headcounts;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;
import se.jobbspar.rest.WorkAtOnce;
import se.jobbspar.taxonomy.Taxonomy;

/** Counts the people who fit a demand. */
@ApplicationScoped
public class Counting {
    private final LiveFeeds feeds;
    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;
    private final Today today;
    private final WorkAtOnce counting;

    Counting(
            LiveFeeds feeds,
            DemandKinds kinds,
            ScoringPolicy policy,
            Taxonomy taxonomy,
            Today today,
            HeadcountConfig config) {
        this.feeds = feeds;
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
        this.today = today;
        this.counting = new WorkAtOnce(config.atOnce());
    }

    /** @throws ProblemException 404 when nobody has heard of the demand, 422 for one that cannot be, 503 when too many count */
    HeadcountResponse count(HeadcountRequest request, UnaryOperator<String> labels) {
        Instant now = today.instant();
        try {
            Demand demand = demand(request, now);
            Headcounts counts = counting.in(() -> count(demand, request.region(), now));
            return HeadcountResponse.of(request.region(), demand, counts, labels);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private Demand demand(HeadcountRequest request, Instant now) throws IOException {
        return request.demand() == null
                ? new VacancyKind().of(request.inline().snapshot(taxonomy, now)).demand(policy, taxonomy)
                : known(request.demand()).orElseThrow(ProblemException::notFound);
    }

    /** The demand, if it is of the kind that is named and no draft. */
    private Optional<Demand> known(Known named) throws IOException {
        DemandKind<?> kind = kind(named.type());
        UUID id = named.id();
        return feeds.demands()
                .read(index -> index.find(id.toString()))
                .filter(demand -> demand.source().kind().equals(kind))
                .filter(demand -> !demand.source().isDraft())
                .map(LiveDemand::demand);
    }

    private DemandKind<?> kind(String word) {
        return kinds.ofWire(word)
                .orElseThrow(() -> WireName.unknown(
                        "demand.type",
                        kinds.all().stream().map(DemandKind::wire).toList()));
    }

    private Headcounts count(Demand demand, String region, Instant now) {
        try {
            return feeds.candidates().read(index -> index.count(demand, region, Today.at(now)));
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }
}
