package se.jobbspar.prove;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Round;
import se.jobbspar.prove.proof.Seed;

/** Runs a proof round by round within its budget, with a line for each round that failed or took a while. */
final class Proving {
    private static final Duration WORTH_A_LINE = Duration.ofSeconds(5);

    private final PrintStream out;

    Proving(PrintStream out) {
        this.out = out;
    }

    Report run(Proof proof, Seed first, Budget budget) {
        List<Report.Failure> failures = new ArrayList<>();
        Instant begin = Instant.now();
        Seed seed = first;
        int rounds = 0;
        int tried = 0;
        while (budget.allows(rounds, Duration.between(begin, Instant.now()))) {
            Instant roundBegin = Instant.now();
            Round round = attempt(proof, seed);
            rounds++;
            tried += round.tried();
            if (!round.held()) {
                failures.add(new Report.Failure(seed, round.failures()));
            }
            say(proof, seed, round, Duration.between(roundBegin, Instant.now()));
            seed = seed.next();
        }
        return new Report(proof.name(), rounds, tried, failures, Duration.between(begin, Instant.now()));
    }

    private Round attempt(Proof proof, Seed seed) {
        try {
            return proof.round(seed);
        } catch (RuntimeException e) {
            e.printStackTrace(out);
            return new Round(1, List.of("ended with " + e));
        }
    }

    private void say(Proof proof, Seed seed, Round round, Duration took) {
        if (round.held() && took.compareTo(WORTH_A_LINE) < 0) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "  %-10s seed %s: tried %d, %s, %.1f s%n",
                proof.name(),
                seed,
                round.tried(),
                round.held() ? "held" : "FAILED",
                took.toMillis() / 1000.0);
        round.failures().forEach(failure -> out.println("    " + failure));
    }
}
