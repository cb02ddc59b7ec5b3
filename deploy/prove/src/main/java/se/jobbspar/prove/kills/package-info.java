/** Processes killed at random moments under load: nothing acknowledged is lost, doubled or stale, and nobody erased is seen. */
package se.jobbspar.prove.kills;
