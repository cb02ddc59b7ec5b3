package se.jobbspar.schedules.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.store.AlreadyClosedException;
import se.jobbspar.schedules.world.World;

/** On the heap, as Lucene would keep it: written, shown since the last refresh, durable since the last commit. */
final class HeapPeople implements People {
    /** @param grave when it was dug; null = living */
    record Document(long version, Instant grave) {
        boolean isLiving() {
            return grave == null;
        }
    }

    /** What a folder holds. */
    record Commit(Map<String, Document> documents, Map<String, String> userData) {
        static final Commit NONE = new Commit(Map.of(), Map.of());
    }

    private final World world;
    private final Disk.Folder folder;
    private final Map<String, Document> written;
    private Map<String, Document> shown;
    private boolean closed;

    HeapPeople(World world, Disk.Folder folder) {
        this.world = world;
        this.folder = folder;
        this.written = new TreeMap<>(folder.commit().documents());
        this.shown = new TreeMap<>(written);
    }

    @Override
    public void put(String id, long version) throws IOException {
        write(id, new Document(version, null));
    }

    @Override
    public boolean bury(String id, long version, Instant time) throws IOException {
        return write(id, new Document(version, time));
    }

    private boolean write(String id, Document document) throws IOException {
        requireOpen();
        Document known = written.get(id);
        if (known != null && known.version() >= document.version()) {
            return false;
        }
        written.put(id, document);
        return true;
    }

    @Override
    public void refresh() throws IOException {
        requireOpen();
        shown = new TreeMap<>(written);
    }

    @Override
    public void commit(Map<String, String> userData) throws IOException {
        world.leave();
        requireOpen();
        if (world.happens(5)) {
            closed = true;
            throw new IOException("no space left on device");
        }
        folder.keep(new Commit(new TreeMap<>(written), Map.copyOf(userData)));
        world.leave();
    }

    @Override
    public Map<String, String> userData() {
        return folder.commit().userData();
    }

    @Override
    public void requireSound() {
        requireOpen();
    }

    @Override
    public void tidy(Instant before) {
        requireOpen();
        written.values()
                .removeIf(document -> !document.isLiving() && document.grave().isBefore(before));
        shown = new TreeMap<>(written);
    }

    private void requireOpen() {
        if (closed) {
            throw new AlreadyClosedException("closed");
        }
    }

    @Override
    public boolean knows(UUID id) {
        Document document = shown.get(id.toString());
        return document != null && document.isLiving();
    }

    @Override
    public int size() {
        return found().size();
    }

    @Override
    public int heardOf() {
        return shown.size();
    }

    @Override
    public Map<String, Long> found() {
        return living(shown);
    }

    @Override
    public Map<String, Long> written() {
        return living(written);
    }

    private static Map<String, Long> living(Map<String, Document> documents) {
        Map<String, Long> living = new TreeMap<>();
        documents.forEach((id, document) -> {
            if (document.isLiving()) {
                living.put(id, document.version());
            }
        });
        return living;
    }

    @Override
    public void close() {
        closed = true;
    }
}
