package se.jobbspar.schedules;

import java.util.List;
import java.util.Map;
import se.jobbspar.outbox.relay.BrokerLink;
import se.jobbspar.outbox.relay.OutboxRow;
import se.jobbspar.outbox.topic.Extent;
import se.jobbspar.outbox.topic.TopicCatalogue;

/** A way to Kafka, for those who change something about it. */
class ForwardingLink implements BrokerLink {
    final BrokerLink link;

    ForwardingLink(BrokerLink link) {
        this.link = link;
    }

    @Override
    public void takeOver() {
        link.takeOver();
    }

    @Override
    public Map<String, Map<Integer, Extent>> send(List<OutboxRow> rows) {
        return link.send(rows);
    }

    @Override
    public TopicCatalogue topics() {
        return link.topics();
    }

    @Override
    public void close() {
        link.close();
    }
}
