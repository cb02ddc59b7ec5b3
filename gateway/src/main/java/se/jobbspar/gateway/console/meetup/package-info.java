/** Recruitment meet-ups: arranged, who is invited, what they answer, who comes and what they are offered. */
package se.jobbspar.gateway.console.meetup;
