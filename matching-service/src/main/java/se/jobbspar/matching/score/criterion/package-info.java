/** The criteria that policies are made of, one file each: what is noted of a person, what a demand wants, what an answer rests on. */
package se.jobbspar.matching.score.criterion;
