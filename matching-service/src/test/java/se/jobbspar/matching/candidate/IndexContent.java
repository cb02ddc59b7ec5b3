package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Everything that an index holds of its living documents and graves, as one text, whatever the segments. */
final class IndexContent {
    private final Map<String, TreeSet<String>> byId = new TreeMap<>();

    private IndexContent() {}

    static String of(Directory directory) throws IOException {
        IndexContent content = new IndexContent();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                content.add(leaf.reader());
            }
        }
        return content.byId.toString();
    }

    private void add(LeafReader reader) throws IOException {
        String[] ids = new String[reader.maxDoc()];
        SortedDocValues names = reader.getSortedDocValues("id");
        NumericDocValues versions = reader.getNumericDocValues("version");
        for (int doc = 0; doc < ids.length; doc++) {
            if (reader.getLiveDocs() == null || reader.getLiveDocs().get(doc)) {
                names.advanceExact(doc);
                versions.advanceExact(doc);
                ids[doc] = names.lookupOrd(names.ordValue()).utf8ToString();
                note(ids[doc], "version " + versions.longValue());
                BytesRef source = reader.storedFields().document(doc).getBinaryValue("source");
                note(ids[doc], "source " + (source == null ? "none" : source.utf8ToString()));
            }
        }
        for (FieldInfo field : reader.getFieldInfos()) {
            addTerms(reader, field.name, ids);
        }
        addGraves(reader, ids);
    }

    private void addTerms(LeafReader reader, String field, String[] ids) throws IOException {
        Terms terms = reader.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            PostingsEnum postings = each.postings(null, PostingsEnum.FREQS);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (ids[doc] != null) {
                    note(ids[doc], field + ":" + term.utf8ToString() + "=" + postings.freq());
                }
            }
        }
    }

    private void addGraves(LeafReader reader, String[] ids) throws IOException {
        PointValues graves = reader.getPointValues("grave");
        if (graves == null) {
            return;
        }
        graves.intersect(new PointValues.IntersectVisitor() {
            @Override
            public void visit(int doc) {
                throw new IllegalStateException("values are asked for");
            }

            @Override
            public void visit(int doc, byte[] packed) {
                if (ids[doc] != null) {
                    note(ids[doc], "grave " + NumericUtils.sortableBytesToLong(packed, 0));
                }
            }

            @Override
            public PointValues.Relation compare(byte[] least, byte[] most) {
                return PointValues.Relation.CELL_CROSSES_QUERY;
            }
        });
    }

    private void note(String id, String what) {
        byId.computeIfAbsent(id, i -> new TreeSet<>()).add(what);
    }
}
