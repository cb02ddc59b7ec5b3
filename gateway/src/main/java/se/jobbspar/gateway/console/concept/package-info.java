/** Concepts as a form asks for them: a name is typed, and one of those that are found is chosen. */
package se.jobbspar.gateway.console.concept;
