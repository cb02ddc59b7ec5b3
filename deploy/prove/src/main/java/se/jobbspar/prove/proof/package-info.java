/** What a part of the proofs is: a promise, tried with seeds. */
package se.jobbspar.prove.proof;
