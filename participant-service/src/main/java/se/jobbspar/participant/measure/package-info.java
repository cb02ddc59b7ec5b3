/** Measures: what a person does in a programme on the way, by the hour. */
package se.jobbspar.participant.measure;
