package se.jobbspar.matching.concept;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jboss.logging.Logger;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.ConceptType;

/** The labels in Lucene, one document each: finds those whose character n-grams are nearest to a text's. */
final class LabelIndex implements Closeable {
    private static final Logger LOG = Logger.getLogger(LabelIndex.class);
    private static final String TYPE = "type";
    private static final String NUMBER = "number";
    private final List<Label> labels;
    private final Map<Language, Grams> grams;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** A label and its nearness, 0 to 1. */
    record Near(Label label, double nearness) {}

    private LabelIndex(List<Label> labels, Map<Language, Grams> grams, DirectoryReader reader) {
        this.labels = labels;
        this.grams = grams;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new FrequencyIsWeight());
    }

    /**
     * Writes the index unless the directory holds it already, and again when what it holds is damaged or not all of it; labels
     * and directory must belong together.
     */
    static LabelIndex open(List<Label> labels, Map<Language, Grams> grams, Directory directory) throws IOException {
        Optional<DirectoryReader> kept = whole(directory, labels.size());
        if (kept.isEmpty()) {
            empty(directory);
            write(labels, grams, directory);
        }
        return new LabelIndex(labels, grams, kept.isPresent() ? kept.get() : DirectoryReader.open(directory));
    }

    private static Optional<DirectoryReader> whole(Directory directory, int labels) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        DirectoryReader reader = null;
        try {
            reader = DirectoryReader.open(directory);
            requireWhole(reader, labels);
            return Optional.of(reader);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | FileNotFoundException
                | EOFException e) {
            LOG.warnf("The index of labels is written again: %s", e.getMessage());
            IOUtils.closeWhileHandlingException(reader);
            return Optional.empty();
        }
    }

    private static void requireWhole(DirectoryReader reader, int labels) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
        if (reader.numDocs() != labels) {
            throw new CorruptIndexException(reader.numDocs() + " of " + labels + " labels", reader.toString());
        }
    }

    private static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    private static void write(List<Label> labels, Map<Language, Grams> grams, Directory directory) throws IOException {
        Map<Language, Map<String, Integer>> frequencies = new EnumMap<>(Language.class);
        Map<Language, Integer> documents = new EnumMap<>(Language.class);
        for (Label label : labels) {
            Map<String, Integer> found = frequencies.computeIfAbsent(label.language(), l -> new HashMap<>());
            grams.get(label.language()).of(label.text()).keySet().forEach(g -> found.merge(g, 1, Integer::sum));
            documents.merge(label.language(), 1, Integer::sum);
        }
        // One commit at the end, and none when it does not come that far.
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false))) {
            for (int number = 0; number < labels.size(); number++) {
                Label label = labels.get(number);
                Map<String, Integer> found = frequencies.get(label.language());
                Map<String, Double> vector = Grams.vector(
                        grams.get(label.language()).of(label.text()), documents.get(label.language()), found::get);
                writer.addDocument(document(number, label, vector));
            }
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private static Document document(int number, Label label, Map<String, Double> vector) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.freeze();
        Document document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new StringField(TYPE, label.concept().type().wire(), Field.Store.NO));
        document.add(new Field(label.language().tag(), new WeightedTerms(vector), type));
        return document;
    }

    /** The nearest labels of these types in a language, nearest first. */
    List<Near> nearest(Text text, Set<ConceptType> types, Language language, int most) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        addGrams(text, language, any);
        BooleanQuery query = new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(typeIn(types), Occur.FILTER)
                .build();
        List<Near> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            found.add(new Near(labels.get(number(hit.doc)), Math.min(1, hit.score)));
        }
        return found;
    }

    private void addGrams(Text text, Language language, BooleanQuery.Builder any) throws IOException {
        String field = language.tag();
        Map<String, Integer> known = new HashMap<>();
        Map<String, Integer> counts = grams.get(language).of(text);
        for (String gram : counts.keySet()) {
            known.put(gram, reader.docFreq(new Term(field, gram)));
        }
        Grams.vector(counts, reader.getDocCount(field), known::get)
                .forEach((gram, weight) -> any.add(
                        new BoostQuery(new TermQuery(new Term(field, gram)), weight.floatValue()), Occur.SHOULD));
    }

    private static TermInSetQuery typeIn(Set<ConceptType> types) {
        return new TermInSetQuery(
                TYPE, types.stream().map(type -> new BytesRef(type.wire())).toList());
    }

    private int number(int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues numbers = leaf.reader().getNumericDocValues(NUMBER);
        numbers.advanceExact(doc - leaf.docBase);
        return (int) numbers.longValue();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
