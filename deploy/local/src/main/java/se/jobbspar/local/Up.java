package se.jobbspar.local;

import java.time.Duration;
import java.time.Instant;
import se.jobbspar.local.demo.Demo;
import se.jobbspar.local.door.AccessTokens;
import se.jobbspar.local.door.DemoRealm;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;

/** Starts the suite, tells how to use it, keeps it alive, and stops it when asked. */
final class Up {
    private static final Duration AFTER_A_KILL = Duration.ofSeconds(40);

    private static final Duration SILENCE = Duration.ofSeconds(15);

    /** Counted from the beginning: loading takes a minute by itself where much else runs, and a part that is killed meanwhile another. */
    private static final Duration DEMO = Duration.ofMinutes(5);

    private final Settings settings;
    private final Progress progress;

    Up(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Returns after Ctrl-C, when everything has stopped. */
    void run() {
        StopSignal stop = StopSignal.listen();
        try (HomeLock lock = HomeLock.take(settings)) {
            if (lock.leftBehind()) {
                progress.say("The suite did not stop in order last time; what is left of it is given a moment to end.");
                new Leftovers(settings).await(AFTER_A_KILL);
            }
            new TakenPorts(settings).check(lock.leftBehind() ? AFTER_A_KILL : Duration.ZERO);
            LauncherLog.to(settings.log("launcher"));
            progress.say("Starting Jobbspår. Data and logs are in " + settings.home());
            try (Suite suite = Suite.of(settings, progress)) {
                suite.start();
                if (ready(suite, stop)) {
                    // Meanwhile what ends is started again, so that a part that ends now costs no more than a moment.
                    Thread.startVirtualThread(this::welcome);
                    live(suite, stop);
                }
                progress.say("Stopping in order.");
            }
            progress.say("Stopped. The data are kept.");
        }
    }

    /** False when somebody asked to stop before everything was ready. */
    private boolean ready(Suite suite, StopSignal stop) {
        Instant lastWord = Instant.now();
        while (!suite.unready().isEmpty()) {
            if (stop.within(Duration.ofMillis(200))) {
                return false;
            }
            suite.revive();
            if (Instant.now().isAfter(lastWord.plus(SILENCE))) {
                progress.say("  waiting for " + String.join(", ", suite.unready()) + " …");
                lastWord = Instant.now();
            }
        }
        return true;
    }

    private void welcome() {
        DemoRealm realm = DemoRealm.load();
        Door door = new Door(settings, new AccessTokens(settings, realm));
        DemoOnce demo = new DemoOnce(settings, new Demo(door, realm), progress);
        try {
            Again.within(DEMO, demo::load);
        } catch (LauncherProblem problem) {
            // The suite is of use without its demo.
            progress.say("The demo is not whole; ./jobbspar demo adds what is missing. " + problem.getMessage());
        }
        new Welcome(settings, realm, door, progress).say();
    }

    private static void live(Suite suite, StopSignal stop) {
        while (!stop.within(Duration.ofSeconds(1))) {
            suite.revive();
        }
    }
}
