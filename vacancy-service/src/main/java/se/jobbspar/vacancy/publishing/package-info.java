/** The way out: snapshots into the outbox, and all of them again when Kafka has lost them. */
package se.jobbspar.vacancy.publishing;
