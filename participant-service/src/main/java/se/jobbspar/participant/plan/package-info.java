/** What a person and a coach have agreed: goals, and the next step with its day. */
package se.jobbspar.participant.plan;
