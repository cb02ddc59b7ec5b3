/** The relay: one per database at a time, it sends the outbox's rows in order and deletes what Kafka acknowledged. */
package se.jobbspar.outbox.relay;
