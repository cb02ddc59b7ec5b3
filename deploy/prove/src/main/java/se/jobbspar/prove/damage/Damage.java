package se.jobbspar.prove.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Waiting;
import se.jobbspar.prove.load.Ledger;
import se.jobbspar.prove.load.Load;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Round;
import se.jobbspar.prove.proof.Seed;
import se.jobbspar.prove.suite.ProvedSuite;
import se.jobbspar.prove.truth.Comparison;

/**
 * A round is one to five harms under one load, up to twelve where the launcher brings parts back as often, each while what the one before cost may still be refilled, the last of them perhaps after
 * the load; then everything is compared.
 */
public final class Damage implements Proof {
    private static final int MOST_HARMS = 5;
    /** What is waited for between harms, else, would be the launcher. */
    private static final int MOST_OF_ALL = 12;
    /** What counts is what lies on the disk: everybody's haste would only keep parts from coming back. */
    private static final Duration PAUSE = Duration.ofMillis(400);

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
        int most = Math.clamp(suite.deaths().most(), MOST_HARMS, MOST_OF_ALL);
        List<Harm> harms = random.ints(1 + random.nextInt(most), 0, Harm.values().length)
                .mapToObj(drawn -> Harm.values()[drawn])
                .toList();
        boolean underLoad = random.nextBoolean();
        Instant struck = Instant.now();
        Comparison comparison = new Comparison(running, ledger, random);
        Vandal vandal = new Vandal(suite, comparison, random);
        try (Load load = Load.on(running, ledger, name(), seed, PAUSE)) {
            load.begin();
            pause(random);
            for (Harm harm : underLoad ? harms : harms.subList(0, harms.size() - 1)) {
                vandal.strike(harm);
                pause(random);
            }
        }
        if (!underLoad) {
            vandal.strike(harms.getLast());
        }
        List<String> faults = new ArrayList<>(comparison.faults(PATIENCE));
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
}
