package se.jobbspar.schedules.play;

import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.FeedMemory;
import se.jobbspar.matching.feed.RecordedPeople;
import se.jobbspar.matching.feed.parked.Parking;
import se.jobbspar.matching.feed.topic.TopicLog;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.outbox.relay.BrokerLink;
import se.jobbspar.outbox.relay.LeaderSession;
import se.jobbspar.outbox.topic.LogReader;
import se.jobbspar.schedules.index.People;

/** What relay and feed are given, as it is: a test puts what is wrong between. Made anew for every schedule. */
public class Parts {
    /** Whether a relay that asked for the lock may go on. */
    protected boolean holds(boolean lock) {
        return lock;
    }

    protected LeaderSession session(LeaderSession session) {
        return session;
    }

    protected BrokerLink link(BrokerLink link) {
        return link;
    }

    protected SnapshotSource source(SnapshotSource source) {
        return source;
    }

    protected LogReader reader(LogReader reader) {
        return reader;
    }

    protected TopicLog log(TopicLog log) {
        return log;
    }

    protected FeedDesign<People> design(FeedDesign<People> design) {
        return design;
    }

    protected FeedMemory memory(FeedMemory memory) {
        return memory;
    }

    protected RecordedPeople people(RecordedPeople people) {
        return people;
    }

    protected Parking parking(Parking parking) {
        return parking;
    }
}
