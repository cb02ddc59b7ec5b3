/** A profile as a Europass CV (SkillsPassport 3), out and in: what both can hold is kept, what one cannot is said. */
package se.jobbspar.participant.europass;
