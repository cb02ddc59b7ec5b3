/** Demand: employers, the vacancies they want to fill, and the occupations a region is short of. */
package se.jobbspar.vacancy;
