/** Matching: who fits what, and why; here, by which policy. */
package se.jobbspar.matching;
