package se.jobbspar.prove.load;

import java.util.Optional;
import java.util.function.Supplier;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.settings.LauncherProblem;

/** A write and what its answer, or its silence, says about the state. */
final class Writing {
    private final Ledger ledger;

    Writing(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param becomes what the aggregate holds if it happens; empty = it is gone
     * @return whether it was acknowledged
     */
    boolean write(Known known, Optional<String> becomes, Supplier<Answer> call) {
        Optional<Answer> answer = ask(call);
        if (answer.isEmpty() || answer.get().status() >= 500) {
            known.unanswered(becomes);
            return false;
        }
        if (answer.get().successful()) {
            known.acknowledged(becomes, answer.get());
            ledger.acknowledgedOne();
            return true;
        }
        // Too many requests is the one refusal of a right request.
        if (answer.get().status() != 429) {
            ledger.fault(known + " was refused: " + answer.get().status() + " "
                    + answer.get().body().path("detail").asText());
        }
        return false;
    }

    /** Empty when the connection broke, or nobody gave a token. */
    static Optional<Answer> ask(Supplier<Answer> call) {
        try {
            return Optional.of(call.get());
        } catch (LauncherProblem noAnswer) {
            return Optional.empty();
        }
    }
}
