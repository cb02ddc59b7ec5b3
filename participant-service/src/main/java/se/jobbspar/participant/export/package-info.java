/** What is held on a person, out: as a CV to take along, or as the extract that everybody has a right to. */
package se.jobbspar.participant.export;
