package se.jobbspar.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** So that nobody wonders during a quarter of an hour whether it hangs, and where the time goes. */
final class Progress {
    private Progress() {}

    /** @param doing what begins now */
    static void says(String doing) {
        Duration running =
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        System.out.printf("%2d:%02d %s%n", running.toMinutes(), running.toSecondsPart(), doing);
    }
}
