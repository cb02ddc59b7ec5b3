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

/** A round is one to six kills under one load, then quiet, then everything is compared. */
public final class Kills implements Proof {
    private static final int MOST = 6;
    /** A machine that is busy with other things is given time; on an idle one it is half a minute. */
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
        try (Load load = Load.on(running, ledger, name(), seed)) {
            load.begin();
            for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
                pause(random);
                Victim victim = draw(random);
                if (suite.kill(victim)) {
                    killed.add(victim);
                }
            }
            pause(random);
            running.awaitUp();
            pause(random);
        }
        List<String> faults = new Comparison(running, ledger, random).faults(PATIENCE);
        return new Round(
                killed.size(),
                faults.stream()
                        .map(fault -> fault + ", after killing " + killed)
                        .toList());
    }

    private Victim draw(Random random) {
        List<Victim> allowed =
                Stream.of(Victim.values()).filter(suite.deaths()::allowed).toList();
        return allowed.get(random.nextInt(allowed.size()));
    }

    private static void pause(Random random) {
        Waiting.pause(Duration.ofMillis(random.nextInt(200, 3_000)));
    }
}
