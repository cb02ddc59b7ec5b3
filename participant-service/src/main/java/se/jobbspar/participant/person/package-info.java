/** Who the participant is: the only place for names and contact details, which no event ever carries. */
package se.jobbspar.participant.person;
