package se.jobbspar.prove.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import se.jobbspar.local.suite.Waiting;
import se.jobbspar.prove.suite.ProvedSuite;
import se.jobbspar.prove.suite.Victim;
import se.jobbspar.prove.truth.Comparison;

/** Harms a suite's files, once whose files they are is back from the last time. */
final class Vandal {
    /** Until a part is back, on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ProvedSuite suite;
    private final Comparison comparison;
    private final Random random;
    private final Path home;
    private final Copy older;

    /** Takes a copy of what is there now, to put it back later. */
    Vandal(ProvedSuite suite, Comparison comparison, Random random) {
        this.suite = suite;
        this.comparison = comparison;
        this.random = random;
        this.home = suite.running().settings().home();
        this.older = copy();
    }

    /** Does it to whom it may be done. */
    void strike(Harm harm) {
        awaitBack(harm.stopped());
        suite.standStill(harm.stopped());
        try {
            harm.strike(home, older, random);
        } catch (IOException e) {
            throw new UncheckedIOException(harm + " could not be done", e);
        } finally {
            harm.stopped().forEach(suite::kill);
        }
    }

    private Copy copy() {
        Set<Victim> writers = EnumSet.of(Victim.KAFKA, Victim.MATCHING_SERVICE);
        awaitBack(writers);
        suite.standStill(writers);
        try {
            return Copy.take(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            suite.goOn(writers);
        }
    }

    private void awaitBack(Set<Victim> victims) {
        Waiting.until(victims + " are back", PATIENCE, () -> {
            suite.carryOn();
            return suite.runs(victims) && comparison.isReady() && hasRecords();
        });
        victims.forEach(suite.deaths()::awaitAllowed);
    }

    /** Topics that were lost are not there again at once. */
    private boolean hasRecords() {
        try {
            return !Partitions.of(home).folders().isEmpty();
        } catch (IOException notYet) {
            return false;
        }
    }
}
