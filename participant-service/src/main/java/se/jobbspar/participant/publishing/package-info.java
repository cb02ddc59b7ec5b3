/** What leaves the service about a participant: who may see the person, and the pseudonymous snapshot or its withdrawal. */
package se.jobbspar.participant.publishing;
