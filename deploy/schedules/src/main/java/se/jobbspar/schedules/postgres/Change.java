package se.jobbspar.schedules.postgres;

import java.util.UUID;

/** A write whose transaction is open. */
public record Change(long row, UUID id, long version, boolean erases) implements Comparable<Change> {
    @Override
    public int compareTo(Change other) {
        return Long.compare(row, other.row);
    }
}
