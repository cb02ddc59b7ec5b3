/** Readers of what has a form of its own: languages with level, licences, education, years of experience. */
package se.jobbspar.concepts.claim;
