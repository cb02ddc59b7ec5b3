package se.jobbspar.matching.feed.topic;

/** A record that cannot be read. The message is coded and never repeats any part of the record. */
public final class UndecodableRecord extends Exception {
    private static final long serialVersionUID = 1L;

    public UndecodableRecord(String reason) {
        super(reason);
    }
}
