/** When a person and a coach were in touch, and what was said: dated entries that only the own municipality reads. */
package se.jobbspar.participant.contactlog;
