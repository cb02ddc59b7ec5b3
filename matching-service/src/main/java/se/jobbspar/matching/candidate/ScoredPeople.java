package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.WeightedRequirement;

/** Walks once through everybody of a region who has a score for a demand, and shows what they answer to each of its musts. */
final class ScoredPeople {
    private final IndexSearcher searcher;
    private final List<Must> musts = new ArrayList<>();
    private final Visitor visitor;

    /** Is shown each person, by where in the index they are, with their answers in the order of {@link Demand#musts}. */
    @FunctionalInterface
    interface Visitor {
        void see(int doc, int score, List<Status> musts);
    }

    private ScoredPeople(IndexSearcher searcher, Demand demand, LocalDate today, Visitor visitor) throws IOException {
        this.searcher = searcher;
        ReadinessQuery readiness = new ReadinessQuery(today);
        for (WeightedRequirement must : demand.musts()) {
            musts.add(new Must(weight(readiness.met(must)), weight(ReadinessQuery.open(must))));
        }
        this.visitor = visitor;
    }

    /** @param region code of a municipality, a county, a labour-market region or the nation */
    static void walk(IndexSearcher searcher, Demand demand, String region, LocalDate today, Visitor visitor)
            throws IOException {
        ScoredPeople search = new ScoredPeople(searcher, demand, today, visitor);
        search.walk(new TermQuery(new Term(CandidateFields.HOME, region)), new PointCounter(demand, today));
    }

    private void walk(Query people, PointCounter counter) throws IOException {
        Weight weight = weight(people);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer found = weight.scorer(leaf);
            if (found != null) {
                walk(leaf, found.iterator(), counter);
            }
        }
    }

    private void walk(LeafReaderContext leaf, DocIdSetIterator people, PointCounter counter) throws IOException {
        List<Answers> answers = new ArrayList<>();
        for (Must must : musts) {
            answers.add(new Answers(Among.of(must.met, leaf), Among.of(must.open, leaf)));
        }
        counter.everybody(leaf.reader(), people, (doc, score) -> {
            List<Status> given = new ArrayList<>(answers.size());
            for (Answers each : answers) {
                given.add(each.of(doc));
            }
            visitor.see(leaf.docBase + doc, score, given);
        });
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    }

    /** Who meets a must, and to whom it is open. */
    private record Must(Weight met, Weight open) {}

    /** The same within one segment. */
    private record Answers(Among met, Among open) {
        Status of(int doc) throws IOException {
            if (met.has(doc)) {
                return Status.MET;
            }
            return open.has(doc) ? Status.UNKNOWN : Status.MISSING;
        }
    }

    /** Documents of a segment, asked for in ascending order. */
    private record Among(DocIdSetIterator documents) {
        static Among of(Weight weight, LeafReaderContext leaf) throws IOException {
            Scorer scorer = weight.scorer(leaf);
            return new Among(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
        }

        boolean has(int doc) throws IOException {
            return documents.docID() == doc || documents.docID() < doc && documents.advance(doc) == doc;
        }
    }
}
