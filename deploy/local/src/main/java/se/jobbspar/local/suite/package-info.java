/** A suite of one's own, run through {@code ./jobbspar} as a person does: for what tests or proves the whole. */
package se.jobbspar.local.suite;
