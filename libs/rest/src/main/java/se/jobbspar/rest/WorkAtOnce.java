package se.jobbspar.rest;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import se.jobbspar.contracts.wording.Wording;

/** How many requests of a kind are worked on at once; who asks for one more is told at once when to come back. */
public final class WorkAtOnce {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final Semaphore free;

    public WorkAtOnce(int number) {
        this.free = new Semaphore(number);
    }

    /** @throws ProblemException 503 when there are so many */
    public <T> T in(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw ProblemException.unavailable(
                    Wording.of(
                            "More of this is being asked for than there is room for. Nothing was made of this request.",
                            "Fler begär det här just nu än det finns plats för. Av den här begäran blev inget."),
                    TRY_AGAIN);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
