/** Records that could not be read or indexed: where they are and why, for an operator to look at. */
package se.jobbspar.matching.feed.parked;
