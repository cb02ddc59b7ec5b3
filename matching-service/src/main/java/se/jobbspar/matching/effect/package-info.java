/** What trainings would change for the people of a region, for those who may see nobody. */
package se.jobbspar.matching.effect;
