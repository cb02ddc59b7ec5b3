package se.jobbspar.participant.history;

import java.time.Instant;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;

/** What an entry says, where there are too many of them for each to be watched for changes. */
record Saying(UUID fact, long version, String workplace, String state, String saidBy, Instant saidAt) {
    <F extends Fact<F>> F fact(Kind<F> kind) {
        return FactFormat.read(state, kind.type())
                .as(
                        fact,
                        new Said(version, Workplace.of(workplace).municipality().digits(), saidBy, saidAt));
    }
}
