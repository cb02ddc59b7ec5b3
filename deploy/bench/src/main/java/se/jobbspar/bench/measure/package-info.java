/** Timing, and what was timed. */
package se.jobbspar.bench.measure;
