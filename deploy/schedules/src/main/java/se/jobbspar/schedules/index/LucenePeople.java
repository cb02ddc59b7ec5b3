package se.jobbspar.schedules.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.matching.index.LiveIndex;
import se.jobbspar.matching.index.LuceneIndex;

/** In Lucene, in files. */
final class LucenePeople extends LuceneIndex implements People {
    private static final String ID = "stored-id";
    private static final String VERSION = "stored-version";
    private static final int MOST = 1_000;

    LucenePeople(Path directory) throws IOException {
        super(LiveIndex.open(FSDirectory.open(directory), "schedules"));
    }

    @Override
    public void put(String id, long version) throws IOException {
        Document document = new Document();
        document.add(new StoredField(ID, id));
        document.add(new StoredField(VERSION, version));
        index.put(id, version, document);
    }

    @Override
    public Map<String, Long> found() throws IOException {
        return index.search(searcher -> {
            Map<String, Long> found = new TreeMap<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(MatchAllDocsQuery.INSTANCE, MOST).scoreDocs) {
                Document document = stored.document(hit.doc);
                // A grave stores nothing.
                if (document.get(ID) != null) {
                    found.put(
                            document.get(ID),
                            document.getField(VERSION).numericValue().longValue());
                }
            }
            return found;
        });
    }

    @Override
    public Map<String, Long> written() throws IOException {
        refresh();
        return found();
    }
}
