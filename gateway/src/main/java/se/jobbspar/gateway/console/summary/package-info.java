/** What a person can, on paper: for the person to take along, with or without the name. */
package se.jobbspar.gateway.console.summary;
