/** Kafka as the ports of relay and feed see it: logs, transactions, fencing, epochs, compaction, and how they are lost. */
package se.jobbspar.schedules.kafka;
