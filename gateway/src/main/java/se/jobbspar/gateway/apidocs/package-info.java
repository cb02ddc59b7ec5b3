/** One OpenAPI document out of those of the services. */
package se.jobbspar.gateway.apidocs;
