package se.jobbspar.outbox.relay;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import se.jobbspar.outbox.OutboxDatabase;

/** A relay in a process of its own, there to be paused in the middle of a batch. Says on standard output how far it is. */
final class RelayProcess {
    static final String MID_SEND = "MID-SEND";

    private RelayProcess() {}

    /** Arguments: JDBC address, bootstrap servers, topic. */
    public static void main(String[] args) throws InterruptedException {
        Relay relay = RelayFixture.relay(
                OutboxDatabase.at(args[0]),
                args[1],
                RelayFixture.settings(500),
                Map.of("interceptor.classes", SlowHalf.class.getName()),
                RelayFixture.emptySource(args[2]));
        relay.start();
        RelayState said = null;
        while (true) {
            RelayState state = relay.state();
            if (state != said) {
                System.out.println(state);
                said = state;
            }
            Thread.sleep(10);
        }
    }

    /** Sends the first half of the batch as usual, says so, and goes on slowly. */
    public static final class SlowHalf implements ProducerInterceptor<String, byte[]> {
        private int sent;

        @Override
        public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> sending) {
            sent++;
            if (sent == PausedRelayTest.ROWS / 2) {
                System.out.println(MID_SEND);
            }
            if (sent >= PausedRelayTest.ROWS / 2) {
                pause();
            }
            return sending;
        }

        private static void pause() {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void onAcknowledgement(RecordMetadata metadata, Exception exception) {}

        @Override
        public void close() {}

        @Override
        public void configure(Map<String, ?> configs) {}
    }
}
