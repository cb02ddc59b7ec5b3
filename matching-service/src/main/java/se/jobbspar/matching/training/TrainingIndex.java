package se.jobbspar.matching.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.candidate.ReadinessQuery;
import se.jobbspar.matching.index.Fields;
import se.jobbspar.matching.index.LiveIndex;
import se.jobbspar.matching.index.LuceneIndex;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.taxonomy.Taxonomy;

/** Trainings, searchable by the requirements that they meet. One thread writes; any number may search. */
public final class TrainingIndex extends LuceneIndex {
    private static final Sort SHORTEST_FIRST = new Sort(
            new SortField(TrainingDocument.WEEKS, SortField.Type.LONG),
            new SortField(TrainingDocument.COST, SortField.Type.LONG),
            new SortField(Fields.ID, SortField.Type.STRING));

    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    private TrainingIndex(LiveIndex index, ScoringPolicy policy, Taxonomy taxonomy) {
        super(index);
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    /**
     * Opens what the directory holds, or an empty index. Throws {@link se.jobbspar.matching.index.LayoutChanged} when it was
     * written with another layout: rebuild into another directory then.
     */
    public static TrainingIndex open(Directory directory, ScoringPolicy policy, Taxonomy taxonomy) throws IOException {
        return new TrainingIndex(LiveIndex.open(directory, layout(policy, taxonomy)), policy, taxonomy);
    }

    /** Names schema, taxonomy and policy; an index of another layout must be rebuilt. Also stored with every commit. */
    public static String layout(ScoringPolicy policy, Taxonomy taxonomy) {
        return "trainings-" + TrainingDocument.SCHEMA + "+" + policy.version() + "+" + taxonomy.version();
    }

    /** False when this or a newer version was there already. */
    public boolean apply(TrainingSnapshot training) throws IOException {
        return index.put(training.id().toString(), training.version(), TrainingDocument.of(training, policy, taxonomy));
    }

    /**
     * Those that meet a requirement by what they give alone.
     *
     * @param most how many at most
     */
    public Offers meeting(WeightedRequirement requirement, TrainingFilter filter, int most) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new ReadinessQuery(filter.today()).met(requirement), Occur.FILTER)
                .add(offered(filter), Occur.FILTER)
                .build();
        return index.search(searcher -> new Offers(read(searcher, query, most), searcher.count(query)));
    }

    /** Whether any leads to one of these occupation groups by its own word, whatever it gives. */
    public boolean anyLeadsTo(List<String> groups, TrainingFilter filter) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(anyOf(TrainingDocument.LEADS_TO, groups.stream()), Occur.FILTER)
                .add(offered(filter), Occur.FILTER)
                .build();
        return index.search(searcher -> searcher.count(query)) > 0;
    }

    private static Query offered(TrainingFilter filter) {
        return new BooleanQuery.Builder()
                .add(
                        LongField.newRangeQuery(
                                TrainingDocument.OFFERED_UNTIL, filter.today().toEpochDay(), Long.MAX_VALUE),
                        Occur.FILTER)
                .add(
                        anyOf(
                                TrainingDocument.REGION,
                                Stream.concat(Stream.of(TrainingDocument.ANYWHERE), filter.regions().stream())),
                        Occur.FILTER)
                .build();
    }

    private static Query anyOf(String field, Stream<String> values) {
        return new TermInSetQuery(field, values.map(BytesRef::new).toList());
    }

    private static List<TrainingSnapshot> read(IndexSearcher searcher, Query query, int most) throws IOException {
        List<TrainingSnapshot> found = new ArrayList<>();
        for (ScoreDoc doc : searcher.search(query, most, SHORTEST_FIRST).scoreDocs) {
            found.add(TrainingDocument.read(searcher.storedFields().document(doc.doc)));
        }
        return found;
    }
}
