/** Keeps the topic in step with the database: people anew when who may see them has changed. */
package se.jobbspar.participant.publishing;
