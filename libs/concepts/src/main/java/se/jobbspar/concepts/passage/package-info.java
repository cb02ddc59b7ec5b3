/** A text taken apart: sentences and words, each with its place. */
package se.jobbspar.concepts.passage;
