/** Every snapshot again: for a Kafka that has lost them, and for an administrator who asks. */
package se.jobbspar.outbox.republish;
