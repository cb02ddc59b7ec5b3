/** Texts that nobody else writes, put into every text field there is, and then looked for in everything that is kept. */
package se.jobbspar.prove.canary;
