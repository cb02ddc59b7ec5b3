package se.jobbspar.schedules.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.UndecodableRecord;

/** A design, for those who change something about it. */
public class ForwardingDesign implements FeedDesign<People> {
    protected final FeedDesign<People> design;

    protected ForwardingDesign(FeedDesign<People> design) {
        this.design = design;
    }

    @Override
    public String name() {
        return design.name();
    }

    @Override
    public Set<String> topics() {
        return design.topics();
    }

    @Override
    public String fingerprint() {
        return design.fingerprint();
    }

    @Override
    public Map<String, String> committed(Path directory) {
        return design.committed(directory);
    }

    @Override
    public People open(Path directory) throws IOException {
        return design.open(directory);
    }

    @Override
    public Change<People> decode(FeedRecord record) throws UndecodableRecord {
        return design.decode(record);
    }
}
