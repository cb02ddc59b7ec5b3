/** The coaches of the labour-market units: who they are, which languages they speak, when they are in. */
package se.jobbspar.participant.coach;
