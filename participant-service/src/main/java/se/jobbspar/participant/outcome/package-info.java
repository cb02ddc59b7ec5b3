/** Outcomes: what an enrolment led to, whether it was the right field, and whether it lasted. */
package se.jobbspar.participant.outcome;
