/** Making a list of people again with other requirements. */
package se.jobbspar.gateway.console.revision;
