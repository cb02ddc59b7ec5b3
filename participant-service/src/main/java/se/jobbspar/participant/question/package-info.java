/** What a profile leaves to ask, as far as the profile itself shows it. */
package se.jobbspar.participant.question;
