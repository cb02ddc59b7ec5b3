package se.jobbspar.matching.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Whether the disk takes more: an index that is opened on a full one would answer until its first write, and stop again. */
final class Room {
    private static final byte[] ENOUGH_TO_BEGIN_WITH = new byte[1 << 20];

    private Room() {}

    static void require(Directory directory) throws IOException {
        IndexOutput probe = directory.createTempOutput("_room", "probe", IOContext.DEFAULT);
        try (probe) {
            probe.writeBytes(ENOUGH_TO_BEGIN_WITH, ENOUGH_TO_BEGIN_WITH.length);
        } finally {
            directory.deleteFile(probe.getName());
        }
    }
}
