package se.jobbspar.prove.proof;

import java.util.List;

/**
 * What one seed showed.
 *
 * @param tried how often the promise was tried
 * @param failures where it did not hold, a sentence each, without names of people or texts they wrote
 */
public record Round(int tried, List<String> failures) {
    public Round {
        failures = List.copyOf(failures);
    }

    public boolean held() {
        return failures.isEmpty();
    }
}
