/** What a municipality itself says of an occupation: its own assessment, with reason and day. */
package se.jobbspar.vacancy.assessment;
