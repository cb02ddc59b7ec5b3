/** Keeps each index up to date: one thread polls the topics, applies, refreshes and commits index and position together. */
package se.jobbspar.matching.feed;
