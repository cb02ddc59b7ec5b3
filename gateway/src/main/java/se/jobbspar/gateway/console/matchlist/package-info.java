/** Match lists: making one, and reading who fits and why. */
package se.jobbspar.gateway.console.matchlist;
