/** A running suite, filled, and what it takes over HTTP. */
package se.jobbspar.bench.suite;
