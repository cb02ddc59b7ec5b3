package se.jobbspar.prove;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Seed;

/**
 * What is to be proved.
 *
 * @param parts names of proofs; empty = all
 * @param seed of the first round of each
 * @param budget of each part
 */
record Order(List<String> parts, Seed seed, Budget budget) {
    private static final String USE =
            "Use: ./jobbspar prove [part…] [--seed N] [--rounds N | --minutes M]; M is for each part";
    /** Enough to see that a machine can do it. */
    private static final Budget DOSE = Budget.ofTime(Duration.ofMinutes(1));

    Order {
        parts = List.copyOf(parts);
    }

    /** @throws LauncherProblem that tells how to use it */
    static Order parse(List<String> words, Clock clock) {
        List<String> parts = new ArrayList<>();
        Seed seed = Seed.ofToday(clock);
        Budget budget = DOSE;
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--seed" -> seed = new Seed(number(rest));
                case "--rounds" -> budget = Budget.ofRounds((int) number(rest));
                case "--minutes" -> budget = Budget.ofTime(Duration.ofMinutes(number(rest)));
                default -> parts.add(word);
            }
        }
        return new Order(parts, seed, budget);
    }

    /** @throws LauncherProblem when a part is asked for that there is none of */
    List<Proof> of(List<Proof> all) {
        List<String> names = all.stream().map(Proof::name).toList();
        for (String part : parts) {
            if (!names.contains(part)) {
                throw new LauncherProblem(
                        "There is no part \"" + part + "\"; there are: " + String.join(", ", names) + ".\n" + USE);
            }
        }
        return all.stream()
                .filter(proof -> parts.isEmpty() || parts.contains(proof.name()))
                .toList();
    }

    private static long number(Iterator<String> rest) {
        try {
            return Long.parseLong(rest.next());
        } catch (RuntimeException missingOrNone) {
            throw new LauncherProblem(USE);
        }
    }
}
