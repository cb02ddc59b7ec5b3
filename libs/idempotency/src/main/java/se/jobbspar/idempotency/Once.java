package se.jobbspar.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.KeyedRequest.Claim;
import se.jobbspar.rest.ProblemException;

/**
 * Makes a thing once, however often its request is sent with the same key. The key is kept in the transaction that makes
 * the thing: both are there or neither.
 */
@ApplicationScoped
public class Once {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final KeyedRequest request;
    private final KeptKeys keys;

    Once(KeyedRequest request, KeptKeys keys) {
        this.request = request;
        this.keys = keys;
    }

    /**
     * What the request makes, or has made.
     *
     * @param make makes it, under this id
     * @param read finds what was made under this id before, as it is now; says it when the caller may not see it any more
     * @throws ProblemException 409 while the same request is being answered, 422 when the key came with another one before,
     *     404 when what it made is erased
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T make(Function<UUID, T> make, Function<UUID, T> read) {
        UUID id = UUID.randomUUID();
        if (request.claim().isEmpty()) {
            return make.apply(id);
        }
        Claim claim = request.claim().get();
        Optional<UUID> before = before(claim);
        if (before.isPresent()) {
            return read.apply(before.get());
        }
        T made = make.apply(id);
        keys.keep(claim, id);
        return made;
    }

    /**
     * What the same request made before: for who has much to do before its transaction begins, which {@link #make} ends.
     *
     * @throws ProblemException as {@link #make}, but for 409
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> made() {
        return request.claim().flatMap(this::kept);
    }

    /** Nothing may lead to what is erased. A request that made one of them makes it no second time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<UUID> erased) {
        keys.forget(erased);
    }

    private Optional<UUID> before(Claim claim) {
        if (!keys.lock(claim)) {
            throw ProblemException.inProgress(
                    Wording.of(
                            "The same request is being answered; send it again to get the answer.",
                            "Samma begäran besvaras just nu; skicka den igen för att få svaret."),
                    SOON);
        }
        return kept(claim);
    }

    private Optional<UUID> kept(Claim claim) {
        return keys.find(claim).map(kept -> kept.madeBy(claim));
    }
}
