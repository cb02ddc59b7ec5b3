package se.jobbspar.prove.kills;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
 * A round is one to four bursts of one to twelve kills under one load, of parts that still start too. Before each burst somebody has a
 * write acknowledged, so that there is something to lose. Then quiet, then everything is compared.
 */
public final class Kills implements Proof {
    private static final int MOST_BURSTS = 4;
    private static final int MOST_AT_ONCE = 12;
    /** Within a burst: shorter than any part takes to start. */
    private static final int AT_ONCE_MILLISECONDS = 800;

    /** Short, so that somebody's step is always cut off in the middle. */
    private static final Duration PAUSE = Duration.ofMillis(60);

    private static final int WORK_MILLISECONDS = 3_000;
    /** Seldom, since all the others start anew with it. */
    private static final int LAUNCHER_ONE_IN = 40;
    /** A machine that is busy with other things is given time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ProvedSuite suite;
    private final Ledger ledger;

    /** @param ledger of all who write into this suite */
    public Kills(ProvedSuite suite, Ledger ledger) {
        this.suite = suite;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public Round round(Seed seed) {
        RunningSuite running = suite.running();
        Random random = seed.random(name());
        List<Victim> killed = new ArrayList<>();
        try (Load load = Load.on(running, ledger, name(), seed, PAUSE)) {
            load.begin();
            for (int left = 1 + random.nextInt(MOST_BURSTS); left > 0; left--) {
                awaitAcknowledged();
                pause(random, WORK_MILLISECONDS);
                burst(random, killed);
            }
            suite.awaitUp();
            awaitAcknowledged();
        }
        Comparison comparison = new Comparison(running, ledger, random);
        Waiting.until("everything is ready after killing " + killed, PATIENCE, () -> {
            suite.carryOn();
            return comparison.isQuiet();
        });
        List<String> faults = comparison.faults(PATIENCE);
        return new Round(
                killed.size(),
                faults.stream()
                        .map(fault -> fault + ", after killing " + killed)
                        .toList());
    }

    private void awaitAcknowledged() {
        long before = ledger.acknowledged();
        Waiting.until("a write is acknowledged", PATIENCE, () -> {
            suite.carryOn();
            return ledger.acknowledged() > before;
        });
    }

    private void burst(Random random, List<Victim> killed) {
        for (int left = 1 + random.nextInt(MOST_AT_ONCE); left > 0; left--) {
            Victim victim = draw(random);
            if (suite.kill(victim)) {
                killed.add(victim);
            }
            pause(random, AT_ONCE_MILLISECONDS);
        }
    }

    private Victim draw(Random random) {
        List<Victim> parts = Stream.of(Victim.values())
                .filter(victim -> victim != Victim.LAUNCHER)
                .filter(suite.deaths()::allowed)
                .toList();
        return parts.isEmpty() || random.nextInt(LAUNCHER_ONE_IN) == 0
                ? Victim.LAUNCHER
                : parts.get(random.nextInt(parts.size()));
    }

    private static void pause(Random random, int most) {
        Waiting.pause(Duration.ofMillis(random.nextInt(most)));
    }
}
