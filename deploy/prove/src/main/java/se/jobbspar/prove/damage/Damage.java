package se.jobbspar.prove.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Waiting;
import se.jobbspar.prove.load.Ledger;
import se.jobbspar.prove.load.Load;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Round;
import se.jobbspar.prove.proof.Seed;
import se.jobbspar.prove.suite.ProvedSuite;
import se.jobbspar.prove.suite.Victim;
import se.jobbspar.prove.truth.Comparison;

/**
 * A round is one to five harms under one load, each while what the one before cost may still be refilled, the last of them perhaps after
 * the load; then everything is compared.
 */
public final class Damage implements Proof {
    private static final int MOST_HARMS = 5;
    /** Until all is equal again, on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ProvedSuite suite;
    private final Ledger ledger;

    /** @param ledger of all who write into this suite */
    public Damage(ProvedSuite suite, Ledger ledger) {
        this.suite = suite;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "damage";
    }

    @Override
    public Round round(Seed seed) {
        RunningSuite running = suite.running();
        Random random = seed.random(name());
        List<Harm> harms = random.ints(1 + random.nextInt(MOST_HARMS), 0, Harm.values().length)
                .mapToObj(drawn -> Harm.values()[drawn])
                .toList();
        boolean underLoad = random.nextBoolean();
        Instant struck = Instant.now();
        Path home = running.settings().home();
        try {
            Copy older = copy(home);
            try (Load load = Load.on(running, ledger, name(), seed)) {
                load.begin();
                pause(random);
                for (Harm harm : underLoad ? harms : harms.subList(0, harms.size() - 1)) {
                    strike(harm, home, older, random);
                    pause(random);
                }
            }
            if (!underLoad) {
                strike(harms.getLast(), home, older, random);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> faults = new ArrayList<>(new Comparison(running, ledger, random).faults(PATIENCE));
        if (harms.stream().anyMatch(Harm::losesForCertain) && !said(struck, running)) {
            faults.add("No log tells of it");
        }
        String story = ", after " + harms + (underLoad ? " under load" : ", the last after the load");
        return new Round(
                harms.size(), faults.stream().map(fault -> fault + story).toList());
    }

    private static void pause(Random random) {
        Waiting.pause(Duration.ofMillis(random.nextInt(1_000, 4_000)));
    }

    private static boolean said(Instant since, RunningSuite running) {
        try {
            return Said.since(since, running.settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Copy copy(Path home) throws IOException {
        Set<Victim> writers = EnumSet.of(Victim.KAFKA, Victim.MATCHING_SERVICE);
        suite.standStill(writers);
        try {
            return Copy.take(home);
        } finally {
            suite.goOn(writers);
        }
    }

    private void strike(Harm harm, Path home, Copy older, Random random) throws IOException {
        suite.awaitUp();
        harm.stopped().forEach(suite.deaths()::awaitAllowed);
        suite.standStill(harm.stopped());
        try {
            harm.strike(home, older, random);
        } finally {
            harm.stopped().forEach(suite::kill);
        }
    }
}
