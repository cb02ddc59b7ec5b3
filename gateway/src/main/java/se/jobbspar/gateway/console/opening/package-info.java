/** Vacancies of the visitor's part of the country, whoever posted them. */
package se.jobbspar.gateway.console.opening;
