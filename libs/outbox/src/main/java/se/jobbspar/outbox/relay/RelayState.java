package se.jobbspar.outbox.relay;

/** What the relay of this process is doing. */
public enum RelayState {
    /** Another process relays, or the database cannot be reached; this one asks again and again. */
    STANDBY,
    /** Holds the lock, and is on its way to Kafka or waiting for it to come back; rows wait. */
    CONNECTING,
    /** Holds the lock and sends. */
    RELAYING,
    /** Does not run: not started, or closed. */
    STOPPED
}
