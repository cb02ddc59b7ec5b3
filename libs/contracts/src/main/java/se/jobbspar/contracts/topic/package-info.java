/** The topics there are, each with the type of its snapshots. */
package se.jobbspar.contracts.topic;
