/** Keeps personal identity numbers out of texts, however they are written. */
package se.jobbspar.rest.personalnumber;
