/** Calls through the gateway as one of the demo users. */
package se.jobbspar.local.door;
