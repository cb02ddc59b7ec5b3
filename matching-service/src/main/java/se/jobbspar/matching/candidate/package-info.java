/** People in the index: the document made of a person's facts, and the query made of a demand. */
package se.jobbspar.matching.candidate;
