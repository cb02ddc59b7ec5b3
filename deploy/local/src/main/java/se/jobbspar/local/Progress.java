package se.jobbspar.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees while parts start and stop; a line per step, safe from several threads. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
    }

    void starting(Part part) {
        out.printf(Locale.ROOT, "  %-20s starting%n", part.name());
    }

    /** Told because it is the longest start that somebody waits for. */
    void rehearsing(Part part) {
        out.printf(
                Locale.ROOT, "  %-20s is new: started twice, so that later starts take half the time%n", part.name());
    }

    void ready(Part part, Duration took) {
        out.printf(
                Locale.ROOT,
                "  %-20s ready after %4.1f s   %s%n",
                part.name(),
                took.toMillis() / 1000.0,
                part.address());
    }

    /**
     * @param how what is known of it, a sentence
     * @param pause before it is started again
     */
    void died(Part part, String how, Duration pause) {
        String when = pause.isZero() ? "" : " in " + pause.toSeconds() + " s";
        out.printf(Locale.ROOT, "  %-20s has ended by itself, starting it again%s%n  %s%n", part.name(), when, how);
    }

    void stopping(Part part) {
        out.printf(Locale.ROOT, "  %-20s stopping%n", part.name());
    }
}
