package se.jobbspar.matching.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** Whether the disk takes more: an index that is opened on a full one would answer until its first commit, and stop again. */
final class Room {
    private static final byte[] MEGABYTE = new byte[1 << 20];

    private Room() {}

    /** @param megabytes so that the first commit finds room, too */
    static void require(Directory directory, int megabytes) throws IOException {
        IndexOutput probe = directory.createTempOutput("_room", "probe", IOContext.DEFAULT);
        try (probe) {
            for (int i = 0; i < megabytes; i++) {
                probe.writeBytes(MEGABYTE, MEGABYTE.length);
            }
        } finally {
            directory.deleteFile(probe.getName());
        }
    }
}
