/** Bounds on what one request may cost. */
package se.jobbspar.gateway.limit;
