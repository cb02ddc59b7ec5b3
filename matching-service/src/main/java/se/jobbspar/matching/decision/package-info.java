/** What coaches have decided about a person and a demand: the last decision holds, in every list that has the two. */
package se.jobbspar.matching.decision;
