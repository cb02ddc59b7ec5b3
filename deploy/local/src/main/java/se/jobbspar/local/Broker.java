package se.jobbspar.local;

import java.nio.file.Path;
import se.jobbspar.servers.KafkaSettings;
import se.jobbspar.servers.LocalKafka;

/** Entry point of the JVM that is the Kafka broker: {@code <folder> <port> <controller port>}. Ends in order on SIGTERM. */
final class Broker {
    private Broker() {}

    public static void main(String[] arguments) {
        LocalKafka broker = LocalKafka.start(KafkaSettings.persistent(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    }
}
