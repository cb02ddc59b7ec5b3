/** Keeps the topic in step with the database: everything again on demand, and the shared people when agreements change. */
package se.jobbspar.participant.republish;
