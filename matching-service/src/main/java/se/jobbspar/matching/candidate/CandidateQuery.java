package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import se.jobbspar.matching.index.StrengthQuery;
import se.jobbspar.matching.index.TermFinder;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Use;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/** Compiles a demand into a query whose score is the policy's score: one sparse sum of whole points. See ADR 0004. */
final class CandidateQuery {
    static {
        // Thirty skills with eight relatives each, twice, is already past Lucene's 1,024; a vacancy may state hundreds.
        IndexSearcher.setMaxClauseCount(32_768);
    }

    private final TermFinder terms;
    private final LocalDate today;

    CandidateQuery(IndexSearcher searcher, LocalDate today) {
        this.terms = new TermFinder(searcher);
        this.today = today;
    }

    /** Empty when nobody in the index has anything that the demand asks for. */
    Optional<Query> of(Demand demand) throws IOException {
        List<WeightedRequirement> requirements = demand.requirements();
        BooleanQuery.Builder reasons = sum(requirements.subList(0, demand.reasons()));
        use(demand.use()).ifPresent(use -> reasons.add(use, Occur.SHOULD));
        BooleanQuery.Builder beside = sum(requirements.subList(demand.reasons(), requirements.size()));
        int least = demand.policy().leastReason();
        if (least == 0) {
            beside.build().clauses().forEach(reasons::add);
            return whole(reasons);
        }
        return whole(reasons).map(sum -> beside.add(new LeastPointsQuery(sum, least), Occur.MUST)
                .build());
    }

    private BooleanQuery.Builder sum(List<WeightedRequirement> requirements) throws IOException {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        for (WeightedRequirement requirement : requirements) {
            for (Yardstick yardstick : requirement.yardsticks()) {
                points(yardstick).ifPresent(points -> sum.add(points, Occur.SHOULD));
            }
        }
        return sum;
    }

    private Optional<Query> points(Yardstick yardstick) throws IOException {
        if (yardstick.points() == 0) {
            return Optional.empty();
        }
        List<Query> any = new ArrayList<>();
        for (Measure measure : yardstick.anyOf()) {
            StrengthQuery.of(
                            terms,
                            CandidateFields.term(measure.fact()),
                            yardstick.points(),
                            yardstick.floor(today),
                            measure.most(),
                            yardstick.saturation())
                    .ifPresent(any::add);
        }
        return any.size() > 1
                ? Optional.of(new DisjunctionMaxQuery(any, 0f))
                : any.stream().findFirst();
    }

    private Optional<Query> use(Use use) throws IOException {
        if (use.outOf() == 0) {
            return Optional.empty();
        }
        BooleanQuery.Builder credits = new BooleanQuery.Builder();
        for (Map.Entry<String, Integer> credit : use.credits().entrySet()) {
            // Saturated at the greatest share there is, this is credit × share.
            int most = CandidateFields.GREATEST_SHARE;
            StrengthQuery.of(
                            terms,
                            new Term(CandidateFields.USE, credit.getKey()),
                            credit.getValue() * most,
                            0,
                            most,
                            most)
                    .ifPresent(query -> credits.add(query, Occur.SHOULD));
        }
        return whole(credits).map(sum -> new UseQuery(sum, use));
    }

    private static Optional<Query> whole(BooleanQuery.Builder builder) {
        BooleanQuery query = builder.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }
}
