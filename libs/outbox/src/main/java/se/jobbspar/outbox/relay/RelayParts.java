package se.jobbspar.outbox.relay;

import java.time.Clock;
import se.jobbspar.outbox.topic.Refill;
import se.jobbspar.outbox.topic.TopicSettings;

/** What a relay is made of. */
public record RelayParts(
        RelaySettings settings,
        ConnectionSource database,
        KafkaAccess kafka,
        TopicSettings topics,
        Refill refill,
        Clock clock) {}
