package se.jobbspar.schedules.kafka;

/** Whether readers of committed records see what was sent in it. */
final class Transaction {
    enum State {
        OPEN,
        COMMITTED,
        ABORTED
    }

    State state = State.OPEN;
}
