package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.index.LiveIndex;
import se.jobbspar.matching.index.LuceneIndex;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Headcounts;
import se.jobbspar.matching.score.Hit;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** People, searchable by what a demand asks for. One thread writes; any number may search. */
public final class CandidateIndex extends LuceneIndex {
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    private CandidateIndex(LiveIndex index, ScoringPolicy policy, Taxonomy taxonomy) {
        super(index);
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    /**
     * Opens what the directory holds, or an empty index. Throws {@link se.jobbspar.matching.index.LayoutChanged} when it was
     * written with another layout: rebuild into another directory then.
     */
    public static CandidateIndex open(Directory directory, ScoringPolicy policy, Taxonomy taxonomy) throws IOException {
        return new CandidateIndex(LiveIndex.open(directory, layout(policy, taxonomy)), policy, taxonomy);
    }

    /** Names schema, taxonomy and policy; an index of another layout must be rebuilt. Also stored with every commit. */
    public static String layout(ScoringPolicy policy, Taxonomy taxonomy) {
        return "candidates-" + CandidateFields.SCHEMA + "+" + policy.version() + "+" + taxonomy.version();
    }

    /** False when this or a newer version was there already. */
    public boolean apply(ParticipantSnapshot person) throws IOException {
        Document document = CandidateDocument.of(Candidate.of(person, policy, taxonomy));
        return index.put(person.id().toString(), person.version(), document);
    }

    /** The {@code k} best for the demand, exactly; see {@link Hits}. Each with its snapshot as it stood when it was scored. */
    public Hits<ParticipantSnapshot> top(Demand demand, CandidateFilter filter, int k) throws IOException {
        return top(
                demand,
                filter,
                k,
                (searcher, doc) ->
                        CandidateDocument.read(searcher.storedFields().document(doc)));
    }

    /**
     * Everybody of the region who has a score, whoever may see them: counts name nobody.
     *
     * @param region code of a municipality, a county, a labour-market region or the nation
     */
    public Headcounts count(Demand demand, String region, LocalDate today) throws IOException {
        policy.requireSame(demand.policy());
        return index.search(searcher -> {
            Headcounts counted = new Headcounts(demand.musts().size());
            ScoredPeople.walk(searcher, demand, region, today, (doc, score, musts) -> counted.add(score, musts));
            return counted;
        });
    }

    /** How many of the same people would be made ready; see {@link Openings}. */
    public Openings openings(List<Unready> demands, String region, LocalDate today, Duration patience)
            throws IOException {
        return index.search(searcher -> Openings.of(demands, searcher, region, today, patience));
    }

    /** Ids and scores alone: what is compared with an exhaustive ranking, some hundred thousand times, is not read. */
    Hits<String> rank(Demand demand, CandidateFilter filter, int k) throws IOException {
        return top(demand, filter, k, (searcher, doc) -> "");
    }

    private interface Target<T> {
        T read(IndexSearcher searcher, int doc) throws IOException;
    }

    private <T> Hits<T> top(Demand demand, CandidateFilter filter, int k, Target<T> target) throws IOException {
        policy.requireSame(demand.policy());
        if (demand.isEmpty()) {
            return new Hits<>(List.of(), 0);
        }
        return index.search(searcher -> top(searcher, demand, filter, k, target));
    }

    private static <T> Hits<T> top(
            IndexSearcher searcher, Demand demand, CandidateFilter filter, int k, Target<T> target) throws IOException {
        BestPeople people = BestPeople.of(searcher, demand, considered(demand, filter), filter.today(), k);
        return new Hits<>(hits(searcher, people.best(), target), people.considered());
    }

    /** Everybody who passes the filter. */
    private static BooleanQuery considered(Demand demand, CandidateFilter filter) {
        BooleanQuery.Builder considered = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(CandidateFields.VISIBLE, filter.visibleTo())), Occur.FILTER);
        filter.pool()
                .map(pool ->
                        new TermQuery(new Term(CandidateFields.POOL, CandidateFields.pool(filter.visibleTo(), pool))))
                .ifPresent(query -> considered.add(query, Occur.FILTER));
        filter.readiness()
                .map(readiness -> new ReadinessQuery(filter.today()).of(readiness, demand))
                .ifPresent(query -> considered.add(query, Occur.FILTER));
        return considered.build();
    }

    private static <T> List<Hit<T>> hits(IndexSearcher searcher, TopDocs top, Target<T> target) throws IOException {
        List<Hit<T>> hits = new ArrayList<>();
        for (ScoreDoc doc : top.scoreDocs) {
            Object[] sortedBy = ((FieldDoc) doc).fields;
            int score = Math.round((Float) sortedBy[0]);
            hits.add(new Hit<>(((BytesRef) sortedBy[1]).utf8ToString(), score, target.read(searcher, doc.doc)));
        }
        return hits;
    }

    /** The person, if alive as of the last refresh and visible to the workplace. */
    public Optional<ParticipantSnapshot> find(String id, String visibleTo) throws IOException {
        return index.find(id).map(CandidateDocument::read).filter(person -> person.visibleTo()
                .contains(visibleTo));
    }
}
