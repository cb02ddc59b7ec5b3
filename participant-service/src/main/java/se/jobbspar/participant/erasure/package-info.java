/** Erasure by decision: what is left of a person is a grave that says no more than that an id was used. */
package se.jobbspar.participant.erasure;
