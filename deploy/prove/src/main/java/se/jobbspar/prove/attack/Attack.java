package se.jobbspar.prove.attack;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.jobbspar.prove.outside.Reply;

/**
 * One thing that is sent.
 *
 * @param what says it so that it can be sent again
 * @param rule where the answer breaks what is promised beside what every answer keeps to; empty = it does not
 */
record Attack(String what, Supplier<Reply> sending, Function<Reply, Optional<String>> rule) {
    /** Nothing is promised but what every answer keeps to. */
    static Optional<String> anything(Reply reply) {
        return Optional.empty();
    }

    /** Whoever sent it is told so. */
    static Optional<String> refused(Reply reply) {
        return reply.status() / 100 == 4 ? Optional.empty() : Optional.of("answered " + reply.status());
    }

    /** Empty = answered as it should be. */
    Optional<String> fault() {
        Reply reply = sending.get();
        return reply.fault().or(() -> rule.apply(reply)).map(fault -> what + ": " + fault);
    }
}
