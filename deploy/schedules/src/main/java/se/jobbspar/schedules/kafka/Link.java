package se.jobbspar.schedules.kafka;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import se.jobbspar.outbox.relay.BrokerLink;
import se.jobbspar.outbox.relay.OutboxRow;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.TopicCatalogue;

/** A producer with the transactional id, and an admin client. Without the id it sends, too: outside of transactions, fenced by nobody. */
public final class Link implements BrokerLink {
    private static final int NO_ID = -1;

    private final Cluster cluster;
    private int epoch = NO_ID;

    public Link(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public void takeOver() {
        cluster.reach();
        epoch = cluster.takeOver();
    }

    @Override
    public Map<String, Map<Integer, Extent>> send(List<OutboxRow> rows) {
        Map<String, Map<Integer, Extent>> places = new TreeMap<>();
        for (OutboxRow row : rows) {
            cluster.reach();
            requireNewest();
            send(row, places);
        }
        cluster.reach();
        requireNewest();
        if (epoch != NO_ID) {
            cluster.commit();
        }
        // What has happened and what is heard of it are two things.
        if (cluster.world.happens(25)) {
            throw new TimeoutException("the acknowledgement is lost");
        }
        cluster.world.leave();
        return places;
    }

    private void requireNewest() {
        if (epoch != NO_ID && cluster.isFenced(epoch)) {
            throw new ProducerFencedException("another has taken the id");
        }
    }

    private void send(OutboxRow row, Map<String, Map<Integer, Extent>> places) {
        Topic topic = cluster.topics().get(row.topic());
        if (topic == null) {
            throw new UnknownTopicOrPartitionException(row.topic());
        }
        int partition = Topic.partition(row.key());
        Transaction transaction = epoch == NO_ID ? new Transaction() : cluster.begin();
        Entry sent = topic.logs().get(partition).append(row, transaction);
        if (epoch == NO_ID) {
            transaction.state = Transaction.State.COMMITTED;
            cluster.seen(row);
        }
        places.computeIfAbsent(row.topic(), name -> new TreeMap<>())
                .merge(partition, Extent.at(sent.offset()), Extent::and);
    }

    @Override
    public TopicCatalogue topics() {
        return new Catalogue(cluster);
    }

    @Override
    public void close() {
        epoch = NO_ID;
    }
}
