/** Recruitment meet-ups: an employer meets people, who is asked, who comes and what they are offered. */
package se.jobbspar.participant.meetup;
