/** The matching service: its API document, its clock and what it says of itself. */
package se.jobbspar.matching;
