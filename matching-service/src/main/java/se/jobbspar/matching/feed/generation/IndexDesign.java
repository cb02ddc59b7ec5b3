package se.jobbspar.matching.feed.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.matching.index.FedIndex;

/** A kind of index. */
public interface IndexDesign<I extends FedIndex> {
    /** Its name in paths, metrics and answers: {@code candidates}, {@code demands} or {@code trainings}. */
    String name();

    /** Changes whenever an index written before can no longer answer today's queries. */
    String fingerprint();

    /** Opens the index in a directory, or makes an empty one there. */
    I open(Path directory) throws IOException;

    /** What the newest commit in a directory says. Read without opening the index, which may have a layout we no longer know. */
    default Map<String, String> committed(Path directory) {
        try (FSDirectory files = FSDirectory.open(directory)) {
            return SegmentInfos.readLatestCommit(files).getUserData();
        } catch (IOException | IllegalArgumentException e) {
            // Never committed, damaged, or of a Lucene we cannot read: worth nothing, and rebuilt from the topics.
            return Map.of();
        }
    }
}
