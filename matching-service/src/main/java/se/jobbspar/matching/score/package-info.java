/** How well a person fits a demand: pure arithmetic on facts, without any framework, explained to the last point. */
package se.jobbspar.matching.score;
