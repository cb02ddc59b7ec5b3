/** The matching service: its API document and what it says of itself. */
package se.jobbspar.matching;
