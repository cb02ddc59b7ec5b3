/** What demands there are, kind by kind, in an index and kept ready to be scored for a person. */
package se.jobbspar.matching.demand;
