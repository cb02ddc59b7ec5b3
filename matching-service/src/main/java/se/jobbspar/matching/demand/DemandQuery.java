package se.jobbspar.matching.demand;

import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.jobbspar.matching.index.Fields;

/** Which demands are scored; the score itself is the pure core's in this direction. */
final class DemandQuery {
    private DemandQuery() {}

    static Query of(DemandFilter filter) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(DemandDocument.KIND, filter.kind().wire())), Occur.FILTER)
                .add(openOn(filter.today().toEpochDay()), Occur.FILTER);
        filter.region()
                .ifPresent(region -> query.add(new TermQuery(new Term(DemandDocument.REGION, region)), Occur.FILTER));
        if (!filter.except().isEmpty()) {
            query.add(ids(filter.except()), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query ids(Set<String> ids) {
        return new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList());
    }

    private static Query openOn(long day) {
        return LongField.newRangeQuery(DemandDocument.OPEN_UNTIL, day, Long.MAX_VALUE);
    }
}
