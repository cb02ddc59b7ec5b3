package se.jobbspar.matching.feed;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whenever an index may have come to show more, for those who wait for it. */
public final class Refreshes {
    /** Its one party is the feed: whenever that arrives, all who wait go on. */
    private final Phaser phases = new Phaser(1);

    /** Another number after each; to be asked for before a look that may come too soon. */
    public int last() {
        return phases.getPhase();
    }

    /** Waits for another than this. False when there was none in time, or the thread is asked to stop. */
    public boolean await(int last, Duration longest) {
        try {
            phases.awaitAdvanceInterruptibly(last, longest.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Called by one thread. */
    public void another() {
        phases.arrive();
    }
}
