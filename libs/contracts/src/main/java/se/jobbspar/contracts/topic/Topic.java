package se.jobbspar.contracts.topic;

import se.jobbspar.contracts.Snapshot;

/**
 * A compacted topic and what its values are.
 *
 * @param name as Kafka knows it
 * @param snapshot type of the values
 */
public record Topic<S extends Snapshot>(String name, Class<S> snapshot) {
    @Override
    public String toString() {
        return name;
    }
}
