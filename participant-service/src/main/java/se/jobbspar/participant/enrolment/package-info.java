/** Enrolments: a person's time in a programme. */
package se.jobbspar.participant.enrolment;
