/** The indexes that this service keeps live, each with its feed, and how they are doing. */
package se.jobbspar.matching.live;
