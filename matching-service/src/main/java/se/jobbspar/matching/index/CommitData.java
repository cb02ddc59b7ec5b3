package se.jobbspar.matching.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What a commit says beside its documents: the user's data, and the layout in which the index is written. */
final class CommitData {
    private static final String LAYOUT = "layout";

    private final String layout;
    private volatile Map<String, String> committed;

    /** Reads the last commit; {@link LayoutChanged} when it has another layout. */
    CommitData(Directory directory, String layout) throws IOException {
        this.layout = layout;
        this.committed = DirectoryReader.indexExists(directory)
                ? Map.copyOf(SegmentInfos.readLatestCommit(directory).getUserData())
                : Map.of();
        String found = committed.get(LAYOUT);
        if (found != null && !found.equals(layout)) {
            throw new LayoutChanged(found, layout);
        }
    }

    void commit(IndexWriter writer, Map<String, String> userData) throws IOException {
        Map<String, String> data = new HashMap<>(userData);
        data.put(LAYOUT, layout);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        committed = Map.copyOf(data);
    }

    /** The user's data of the last commit. */
    Map<String, String> userData() {
        Map<String, String> data = new HashMap<>(committed);
        data.remove(LAYOUT);
        return data;
    }
}
