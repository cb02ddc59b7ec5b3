/** The taxonomy in a service: read at start, and asked about every concept id that a request holds. */
package se.jobbspar.vocabulary;
