/** Who calls: checked tokens at the API, and sessions of the console that never leave the gateway. */
package se.jobbspar.gateway.identity;
