/** Who acts in a schedule: relays, the feed, writers, readers and the nature of things; and what must be true of it. */
package se.jobbspar.schedules.play;
