/** The builds of an index, each in a directory of its own: which one is written, which one answers, how one replaces another. */
package se.jobbspar.matching.feed.generation;
