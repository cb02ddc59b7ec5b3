/** Vacancies and shortage occupations, as far as one is picked to make a list for. */
package se.jobbspar.gateway.console.demand;
