/** The API document: what the services' code says of their operations, completed with the texts beside it. */
package se.jobbspar.rest.document;
