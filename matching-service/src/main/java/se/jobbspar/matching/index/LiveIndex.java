package se.jobbspar.matching.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * One Lucene index with one writer. The newest version of a key wins, whatever the order in which versions come; a tombstone
 * leaves a grave (id, version, time) that matches nothing and keeps older versions down. All methods that write belong to one
 * thread; {@link #search} may be called from any.
 */
public final class LiveIndex implements AutoCloseable {
    /**
     * What a refresh shows of a few changes becomes files at the commit: opening those takes as long as all else. A segment that
     * is opened before stays in memory until it is merged, some eight of them at a time.
     */
    private static final int MOST_MEGABYTES_OF_A_SEGMENT = 2;

    /** Of all that is not committed. */
    private static final int MOST_MEGABYTES = 8;

    private final CommitData data;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Versions versions;

    private LiveIndex(Directory directory, String layout) throws IOException {
        Room.require(directory, MOST_MEGABYTES);
        this.data = new CommitData(directory, layout);
        IndexWriterConfig config = new IndexWriterConfig()
                .setCommitOnClose(false)
                // A refresh must not wait for merges: 500 ms is the default.
                .setMaxFullFlushMergeWaitMillis(0)
                // The default keeps the bytes of a deleted document in a segment where at most a tenth is deleted.
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        this.writer = new IndexWriter(
                new NRTCachingDirectory(directory, MOST_MEGABYTES_OF_A_SEGMENT, MOST_MEGABYTES), config);
        // A writer that finds damage here closes itself and gives its lock back.
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        this.versions = new Versions(searchers);
    }

    /** Opens what was committed last, or an empty index; {@link LayoutChanged} when it has another layout. */
    public static LiveIndex open(Directory directory, String layout) throws IOException {
        return new LiveIndex(directory, layout);
    }

    /**
     * Puts the document in the place of every older version of its key.
     *
     * @param document its own fields; those of {@link Fields} but the source are added here
     * @return false when this or a newer version was there already
     */
    public boolean put(String id, long version, Document document) throws IOException {
        document.add(new StringField(Fields.ALIVE, "1", Field.Store.NO));
        return write(id, version, document);
    }

    /** Puts a grave in the place of every older version of the key. */
    public boolean bury(String id, long version, Instant time) throws IOException {
        Document grave = new Document();
        grave.add(new LongPoint(Fields.GRAVE, time.toEpochMilli()));
        return write(id, version, grave);
    }

    private boolean write(String id, long version, Document document) throws IOException {
        long newest = versions.newest(id);
        if (version <= newest) {
            return false;
        }
        document.add(new StringField(Fields.ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(Fields.VERSION, version));
        if (newest == Versions.NONE) {
            // Else every refresh of a replay would look for it in every segment a second time.
            writer.addDocument(document);
        } else {
            writer.updateDocument(new Term(Fields.ID, id), document);
        }
        versions.written(id, version);
        if (versions.tooManyPending()) {
            refresh();
        }
        return true;
    }

    /**
     * Removes graves dug before {@code before}, and rewrites every segment that holds a deleted document. The old files are
     * gone after the next commit.
     */
    public void tidy(Instant before) throws IOException {
        Query old = LongPoint.newRangeQuery(Fields.GRAVE, Long.MIN_VALUE, before.toEpochMilli() - 1);
        writer.deleteDocuments(old);
        writer.forceMergeDeletes();
        // The searcher keeps the files of the segments that it reads.
        refresh();
    }

    /**
     * Reads everything as of the last refresh, of segments that are still in memory that copy; a {@link
     * org.apache.lucene.index.CorruptIndexException} when one fails its checksum.
     */
    public void requireSound() throws IOException {
        search(searcher -> {
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                ((CodecReader) segment.reader()).checkIntegrity();
            }
            return null;
        });
    }

    /** Makes what was written searchable. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        versions.refreshed();
    }

    /** Makes what was written durable together with the data. Also when nothing was written: the position moves on. */
    public void commit(Map<String, String> userData) throws IOException {
        data.commit(writer, userData);
    }

    /** Data of the last commit, without what this class adds to it. */
    public Map<String, String> userData() {
        return data.userData();
    }

    /** The stored fields of a living document as of the last refresh. */
    public Optional<Document> find(String id) throws IOException {
        return search(searcher -> find(searcher, id));
    }

    private static Optional<Document> find(IndexSearcher searcher, String id) throws IOException {
        ScoreDoc[] found = searcher.search(living(id), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(searcher.storedFields().document(found[0].doc));
    }

    /** Whether it is alive as of the last refresh. */
    public boolean holds(String id) throws IOException {
        return search(searcher -> searcher.count(living(id)) > 0);
    }

    private static Query living(String id) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.ALIVE, "1")), Occur.FILTER)
                .build();
    }

    /** Living documents as of the last refresh. */
    public int size() throws IOException {
        return search(searcher -> searcher.count(new TermQuery(new Term(Fields.ALIVE, "1"))));
    }

    /** Living documents and graves as of the last refresh. */
    public int heardOf() throws IOException {
        return search(searcher -> searcher.getIndexReader().numDocs());
    }

    /** A question to one point in time. */
    @FunctionalInterface
    public interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /** Asks the index as of the last refresh. */
    public <T> T search(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What was not committed is dropped: it comes again from the stream. */
    @Override
    public void close() throws IOException {
        try (writer;
                searchers) {
            versions.close();
        }
    }
}
