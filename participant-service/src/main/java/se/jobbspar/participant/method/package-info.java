/** The method bank: ways of working that municipalities share, and adopt from each other. */
package se.jobbspar.participant.method;
