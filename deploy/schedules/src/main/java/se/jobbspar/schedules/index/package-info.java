/** The index that the feed writes: on a heap for most schedules, in Lucene for some. */
package se.jobbspar.schedules.index;
