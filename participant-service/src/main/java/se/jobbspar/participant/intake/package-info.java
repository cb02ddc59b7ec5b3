/** Files of people with their profiles, from other systems and from spreadsheets. */
package se.jobbspar.participant.intake;
