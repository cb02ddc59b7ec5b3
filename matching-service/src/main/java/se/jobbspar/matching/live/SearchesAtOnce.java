package se.jobbspar.matching.live;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;

/** How many searches are worked on at once; who asks for one more is told at once when to come back. */
public final class SearchesAtOnce {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final Semaphore free;

    public SearchesAtOnce(int number) {
        this.free = new Semaphore(number);
    }

    /** @throws ProblemException 503 when there are so many */
    public <T> T in(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw ProblemException.unavailable(
                    Wording.of(
                            "More searches are being made than there is room for. Nothing was made of this one.",
                            "Fler sökningar görs just nu än det finns plats för. Av den här blev inget."),
                    TRY_AGAIN);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
