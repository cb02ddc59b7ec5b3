/** Who wants to hire: one organisation, known by its number where it has one. */
package se.jobbspar.vacancy.employer;
