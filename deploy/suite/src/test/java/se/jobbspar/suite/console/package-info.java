/** The console's pages in a real browser, against the whole running suite. */
package se.jobbspar.suite.console;
