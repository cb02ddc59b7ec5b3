/** The suite that the proofs run against: a home and ports of its own, started when first asked for. */
package se.jobbspar.prove.suite;
