package se.jobbspar.prove;

import java.time.Duration;
import java.util.List;
import se.jobbspar.prove.proof.Seed;

/**
 * What became of one part.
 *
 * @param tried how often its promise was tried
 * @param failures the rounds in which it did not hold
 */
public record Report(String part, int rounds, int tried, List<Failure> failures, Duration took) {
    public Report {
        failures = List.copyOf(failures);
    }

    /** @param seed repeats it: {@code ./jobbspar prove <part> --seed <seed> --rounds 1} */
    public record Failure(Seed seed, List<String> what) {}

    public boolean held() {
        return failures.isEmpty();
    }
}
