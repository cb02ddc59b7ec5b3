package se.jobbspar.prove;

import java.util.List;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Round;
import se.jobbspar.prove.proof.Seed;

/** A proof with a known outcome: that no seed can be divided by four; one that ends in nine breaks off. */
record Sums(String name) implements Proof {
    @Override
    public Round round(Seed seed) {
        if (seed.value() % 10 == 9) {
            throw new IllegalStateException("nine");
        }
        return new Round(2, seed.value() % 4 == 0 ? List.of(seed + " is divided by four") : List.of());
    }
}
