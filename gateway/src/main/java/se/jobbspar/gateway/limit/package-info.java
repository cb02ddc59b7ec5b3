/** Bounds on what one request may cost, and on what one caller may ask for. */
package se.jobbspar.gateway.limit;
