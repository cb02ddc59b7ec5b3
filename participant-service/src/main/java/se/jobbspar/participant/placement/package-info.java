/** Placements: what a person, a host and the municipality agree on about a time at work, and what came of it. */
package se.jobbspar.participant.placement;
