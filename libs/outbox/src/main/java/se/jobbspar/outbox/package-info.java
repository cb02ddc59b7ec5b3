/** The transactional outbox: a snapshot is stored with the change it tells of, and reaches Kafka if and only if that commits. */
package se.jobbspar.outbox;
