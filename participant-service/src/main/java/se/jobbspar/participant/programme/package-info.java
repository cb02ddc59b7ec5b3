/** Programmes: what people are enrolled in, who pays, and for how long. */
package se.jobbspar.participant.programme;
