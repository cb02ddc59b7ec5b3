/** What a visitor reads when a page cannot be had: what was wrong and what to do, in the visitor's language. */
package se.jobbspar.gateway.console.failure;
