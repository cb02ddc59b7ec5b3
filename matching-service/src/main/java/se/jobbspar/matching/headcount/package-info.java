/** How many people fit a demand, for those who may see nobody. */
package se.jobbspar.matching.headcount;
