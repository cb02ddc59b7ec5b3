package se.jobbspar.schedules.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.generation.Position;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.schedules.index.ForwardingPeople;
import se.jobbspar.schedules.index.People;

/** Another design, whose every commit is looked at. */
record WatchedDesign(FeedDesign<People> design, Truth truth) implements FeedDesign<People> {
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
    public Change<People> decode(FeedRecord record) throws UndecodableRecord {
        return design.decode(record);
    }

    @Override
    public People open(Path directory) throws IOException {
        return new Watched(design.open(directory), truth);
    }

    private static final class Watched extends ForwardingPeople {
        private final Truth truth;

        Watched(People index, Truth truth) {
            super(index);
            this.truth = truth;
        }

        @Override
        public void commit(Map<String, String> userData) throws IOException {
            truth.requireApplied(Position.of(userData), written());
            super.commit(userData);
        }
    }
}
