package se.jobbspar.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import se.jobbspar.rest.Caller;

/** What the request that is being answered claims by its key: nothing, until it is known to have one. */
@RequestScoped
class KeyedRequest {
    private final Caller caller;
    private Claim claim;

    KeyedRequest(Caller caller) {
        this.caller = caller;
    }

    /** @param operation method and address, with its parameters */
    void standsFor(IdempotencyKey key, String operation, byte[] body) {
        claim = new Claim(key.of(caller.account()), key.with(operation, body));
    }

    /** Empty for a request without a key. */
    Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    /** Both as the table has them. */
    record Claim(String key, String request) {}
}
