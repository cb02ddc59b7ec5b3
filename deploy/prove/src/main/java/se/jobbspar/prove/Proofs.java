package se.jobbspar.prove;

import java.util.List;
import se.jobbspar.prove.access.Access;
import se.jobbspar.prove.attack.Attacks;
import se.jobbspar.prove.canary.Canaries;
import se.jobbspar.prove.damage.Damage;
import se.jobbspar.prove.kills.Kills;
import se.jobbspar.prove.load.Ledger;
import se.jobbspar.prove.neighbours.Neighbours;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.suite.ProvedSuite;

/** The parts there are, a line each. */
final class Proofs {
    private Proofs() {}

    /** @param suite what those that need one share; started by the first that asks for it */
    static List<Proof> of(ProvedSuite suite) {
        Ledger ledger = new Ledger();
        return List.of(
                new Kills(suite, ledger),
                new Damage(suite, ledger),
                new Access(suite),
                new Attacks(suite),
                new Canaries(suite),
                new Neighbours(suite));
    }
}
