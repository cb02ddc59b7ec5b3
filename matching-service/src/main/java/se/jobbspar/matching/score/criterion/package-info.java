/** The criteria of the first scoring policy, one file each: what is noted of a person, what a demand wants, what an answer rests on. */
package se.jobbspar.matching.score.criterion;
