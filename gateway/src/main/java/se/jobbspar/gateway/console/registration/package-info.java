/** Registering a participant. */
package se.jobbspar.gateway.console.registration;
