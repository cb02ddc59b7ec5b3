/** The first page, and the ways in and out. */
package se.jobbspar.gateway.console.start;
