package se.jobbspar.matching.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import se.jobbspar.matching.index.AtLeastQuery;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/** Readiness as a filter: met and open are conditions on strengths, so all three answers are too. */
public final class ReadinessQuery {
    static {
        // A vacancy may state hundreds of conditions; Lucene's own limit is 1,024, for the whole process.
        IndexSearcher.setMaxClauseCount(32_768);
    }

    private final LocalDate today;

    public ReadinessQuery(LocalDate today) {
        this.today = today;
    }

    Query of(Readiness readiness, Demand demand) {
        List<WeightedRequirement> musts = demand.musts();
        Query allMet = all(musts, this::met);
        Query noneMissing = all(musts, must -> either(met(must), open(must)));
        return switch (readiness) {
            case NOW -> allMet;
            case ASK -> musts.isEmpty() ? MatchNoDocsQuery.INSTANCE : without(noneMissing, allMet);
            case NOT_YET ->
                musts.isEmpty() ? MatchNoDocsQuery.INSTANCE : without(MatchAllDocsQuery.INSTANCE, noneMissing);
        };
    }

    /** That the requirement is met. */
    public Query met(WeightedRequirement must) {
        return all(must.yardsticks(), this::saturated);
    }

    private Query saturated(Yardstick yardstick) {
        int least = yardstick.floor(today) + yardstick.saturation();
        List<Measure> full = yardstick.anyOf().stream()
                .filter(measure -> measure.most() == yardstick.saturation())
                .toList();
        return any(full, measure -> atLeast(measure.fact(), least));
    }

    static Query open(WeightedRequirement must) {
        List<Condition> open =
                Stream.concat(must.likelyIf().stream(), must.openIf().stream()).toList();
        return any(open, ReadinessQuery::holds);
    }

    private static Query holds(Condition condition) {
        Query strong = atLeast(condition.fact(), condition.atLeast());
        return condition.holds() ? strong : without(MatchAllDocsQuery.INSTANCE, strong);
    }

    private static Query atLeast(Fact fact, int least) {
        return new AtLeastQuery(CandidateFields.term(fact), least);
    }

    private static <T> Query all(List<T> parts, Function<T, Query> query) {
        if (parts.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(query.apply(part), Occur.FILTER));
        return all.build();
    }

    private static <T> Query any(List<T> parts, Function<T, Query> query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(query.apply(part), Occur.SHOULD));
        return any.build();
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    private static Query without(Query query, Query excluded) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(excluded, Occur.MUST_NOT)
                .build();
    }
}
