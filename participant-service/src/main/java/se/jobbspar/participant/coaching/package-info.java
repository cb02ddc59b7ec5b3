/** Which coach is responsible for a person, who follows, and how that was handed over. */
package se.jobbspar.participant.coaching;
