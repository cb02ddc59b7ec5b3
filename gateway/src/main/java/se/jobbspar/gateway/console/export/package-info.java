/** What is held on a person, out and in: a Europass CV both ways, and the extract for the person who asks. */
package se.jobbspar.gateway.console.export;
