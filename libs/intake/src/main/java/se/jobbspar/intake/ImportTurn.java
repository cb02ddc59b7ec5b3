package se.jobbspar.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** One import at a time in this process, so that the memory imports take is that of one file. */
final class ImportTurn {
    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;

    /** @param patience how long an import waits for the one before it */
    ImportTurn(Duration patience) {
        this.patience = patience;
    }

    /** The reading and storing of one file. */
    interface Work {
        ImportResult run() throws IOException;
    }

    /** @throws ProblemException 409 when the import before does not end in time */
    ImportResult run(Work work) throws IOException {
        if (!taken()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    Wording.of(
                            "Another import is running; send this one when it has ended.",
                            "En annan import pågår; skicka den här när den är klar."));
        }
        try {
            return work.run();
        } finally {
            turn.release();
        }
    }

    private boolean taken() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
