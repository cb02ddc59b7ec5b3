package se.jobbspar.outbox.topic;

/**
 * A stretch of one partition's log.
 *
 * @param start its first offset
 * @param end the offset after its last one
 */
public record Extent(long start, long end) {
    /** Whether the log, at {@code now}, no longer holds all of this. Compaction moves neither end; a lost or shortened log does. */
    boolean isCutBy(Extent now) {
        return now == null || now.end < end || now.start > start;
    }

    /** This one record. */
    public static Extent at(long offset) {
        return new Extent(offset, offset + 1);
    }

    /** Both, and what lies between. */
    public Extent and(Extent other) {
        return new Extent(Math.min(start, other.start), Math.max(end, other.end));
    }
}
