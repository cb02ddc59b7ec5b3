package se.jobbspar.schedules.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Another index, for those who change something about it. */
public class ForwardingPeople implements People {
    private final People index;

    protected ForwardingPeople(People index) {
        this.index = index;
    }

    @Override
    public void commit(Map<String, String> userData) throws IOException {
        index.commit(userData);
    }

    @Override
    public void put(String id, long version) throws IOException {
        index.put(id, version);
    }

    @Override
    public boolean bury(String id, long version, Instant time) throws IOException {
        return index.bury(id, version, time);
    }

    @Override
    public Map<String, Long> found() throws IOException {
        return index.found();
    }

    @Override
    public Map<String, Long> written() throws IOException {
        return index.written();
    }

    @Override
    public void refresh() throws IOException {
        index.refresh();
    }

    @Override
    public Map<String, String> userData() {
        return index.userData();
    }

    @Override
    public void requireSound() throws IOException {
        index.requireSound();
    }

    @Override
    public void tidy(Instant before) throws IOException {
        index.tidy(before);
    }

    @Override
    public boolean knows(UUID id) throws IOException {
        return index.knows(id);
    }

    @Override
    public int size() throws IOException {
        return index.size();
    }

    @Override
    public int heardOf() throws IOException {
        return index.heardOf();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
