/** The sections of a profile, row by row: each row is read, added, replaced and removed by itself. */
package se.jobbspar.participant.section;
