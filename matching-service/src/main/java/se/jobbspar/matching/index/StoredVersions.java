package se.jobbspar.matching.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.BytesRef;

/** The versions that the last refresh shows. Keeps a cursor per segment, since every record of a replay asks once. */
final class StoredVersions implements Closeable {
    private record Segment(LeafReader reader, TermsEnum ids) {}

    private final SearcherManager searchers;
    private final IndexSearcher searcher;
    private final List<Segment> segments = new ArrayList<>();
    private PostingsEnum postings;

    StoredVersions(SearcherManager searchers) throws IOException {
        this.searchers = searchers;
        this.searcher = searchers.acquire();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms ids = leaf.reader().terms(Fields.ID);
            if (ids != null) {
                segments.add(new Segment(leaf.reader(), ids.iterator()));
            }
        }
    }

    /** {@link Versions#NONE} when the id has neither a document nor a grave. */
    long of(String id) throws IOException {
        BytesRef term = new BytesRef(id);
        for (Segment segment : segments) {
            if (segment.ids.seekExact(term)) {
                postings = segment.ids.postings(postings, PostingsEnum.NONE);
                int doc = live(segment.reader);
                if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    NumericDocValues versions = segment.reader.getNumericDocValues(Fields.VERSION);
                    versions.advanceExact(doc);
                    return versions.longValue();
                }
            }
        }
        return Versions.NONE;
    }

    private int live(LeafReader reader) throws IOException {
        int doc = postings.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS
                && reader.getLiveDocs() != null
                && !reader.getLiveDocs().get(doc)) {
            doc = postings.nextDoc();
        }
        return doc;
    }

    @Override
    public void close() throws IOException {
        searchers.release(searcher);
    }
}
