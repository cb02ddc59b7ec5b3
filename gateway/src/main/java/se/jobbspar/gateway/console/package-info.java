/** The web pages: what every page has in common, in Swedish and English, and what protects them. */
package se.jobbspar.gateway.console;
