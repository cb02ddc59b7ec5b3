package se.jobbspar.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Lucene with its own queries and no service around it. */
public final class BareLucene implements Engine {
    public static final String NAME = "bare Lucene";

    private static final String ID = "id";
    private static final String FACTS = "facts";
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(ID, SortField.Type.STRING));

    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    /** @param home an empty folder */
    public BareLucene(Path home) throws IOException {
        writer = new IndexWriter(FSDirectory.open(home), new IndexWriterConfig());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void add(String id, List<String> terms) throws IOException {
        Document person = new Document();
        person.add(new SortedDocValuesField(ID, new BytesRef(id)));
        terms.forEach(term -> person.add(new StringField(FACTS, term, Field.Store.NO)));
        writer.addDocument(person);
    }

    @Override
    public void ready() throws IOException {
        reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
        // Every engine finds everything anew.
        searcher.setQueryCache(null);
    }

    @Override
    public List<Found> top(Question question, int most) throws IOException {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        question.sum().forEach(anyOf -> sum.add(best(anyOf), Occur.SHOULD));
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(sum.build(), new TopFieldCollectorManager(BEST_FIRST, most, 1)).scoreDocs) {
            Object[] sortedBy = ((FieldDoc) hit).fields;
            found.add(new Found(((BytesRef) sortedBy[1]).utf8ToString(), Math.round((Float) sortedBy[0])));
        }
        return found;
    }

    private static Query best(List<WeightedTerm> anyOf) {
        Query[] each = anyOf.stream()
                .map(weighted -> new BoostQuery(
                        new ConstantScoreQuery(new TermQuery(new Term(FACTS, weighted.term()))), weighted.points()))
                .toArray(Query[]::new);
        return each.length == 1 ? each[0] : new DisjunctionMaxQuery(Arrays.asList(each), 0);
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
    }
}
