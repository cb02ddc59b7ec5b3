package se.jobbspar.schedules.play;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.generation.Position;
import se.jobbspar.schedules.index.ForwardingDesign;
import se.jobbspar.schedules.index.ForwardingPeople;
import se.jobbspar.schedules.index.People;

/** Another design, whose every commit is looked at. */
final class WatchedDesign extends ForwardingDesign {
    private final Truth truth;

    WatchedDesign(FeedDesign<People> design, Truth truth) {
        super(design);
        this.truth = truth;
    }

    @Override
    public People open(Path directory) throws IOException {
        return new Watched(super.open(directory), truth);
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
