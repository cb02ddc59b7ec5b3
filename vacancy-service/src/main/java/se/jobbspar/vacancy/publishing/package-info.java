/** The way out over HTTP: every snapshot again when somebody asks. */
package se.jobbspar.vacancy.publishing;
