/** Keeps the topic in step with the database: everything again on demand, and people anew when who may see them has changed. */
package se.jobbspar.participant.publishing;
