package se.jobbspar.matching.feed;

import java.nio.file.Path;
import java.util.Map;

/** A feed in a process of its own, to be killed. Arguments: Kafka's address, topic, index directory. */
final class FeedProcess {
    private FeedProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        Map<String, Object> kafka = Map.of("bootstrap.servers", arguments[0]);
        RunningFeed running = new RunningFeed(new TestDesign(arguments[1]), Path.of(arguments[2]), kafka);
        running.live();
        System.out.println("live");
        Thread.currentThread().join();
    }
}
