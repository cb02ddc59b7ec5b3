/** Schedules: what may happen to relay and feed, drawn from a seed and played in a moment; see the README. */
package se.jobbspar.schedules;
