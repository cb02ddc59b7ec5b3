package se.jobbspar.local;

import se.jobbspar.local.settings.Settings;
import se.jobbspar.servers.KafkaSettings;
import se.jobbspar.servers.LocalKafka;

/** The broker, in this JVM; its log is kept between runs. */
final class KafkaPart implements Part {
    private final Settings settings;
    private LocalKafka broker;

    KafkaPart(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + settings.ports().kafka();
    }

    @Override
    public void start() {
        broker = LocalKafka.start(KafkaSettings.persistent(
                settings.home().resolve("kafka"),
                settings.ports().kafka(),
                settings.ports().kafkaController()));
    }

    @Override
    public boolean alive() {
        return true;
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
            broker = null;
        }
    }
}
