/** Passes API requests on to the three services, unchanged but for headers nobody should believe. */
package se.jobbspar.gateway.route;
