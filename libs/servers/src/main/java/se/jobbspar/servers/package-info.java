/** Real PostgreSQL and real Kafka on this machine, started and stopped. */
package se.jobbspar.servers;
