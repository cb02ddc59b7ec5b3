package se.jobbspar.matching.feed;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that takes no more bytes once it is full; real files, real Lucene, and the failure that a full disk gives. */
final class SmallDisk {
    private volatile boolean full;

    void fill() {
        full = true;
    }

    void makeRoom() {
        full = false;
    }

    Directory of(Directory files) {
        return new FilterDirectory(files) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                return limited(in.createOutput(name, context));
            }

            @Override
            public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
                return limited(in.createTempOutput(prefix, suffix, context));
            }
        };
    }

    private IndexOutput limited(IndexOutput file) {
        return new FilterIndexOutput("limited", file.getName(), file) {
            @Override
            public void writeByte(byte b) throws IOException {
                requireRoom();
                out.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                requireRoom();
                out.writeBytes(bytes, offset, length);
            }
        };
    }

    private void requireRoom() throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
    }
}
