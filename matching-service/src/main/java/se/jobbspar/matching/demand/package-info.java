/** Demands in the index: vacancies and shortage occupations, kept ready to be scored for a person. */
package se.jobbspar.matching.demand;
