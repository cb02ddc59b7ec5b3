/** How many are needed of an occupation in one year: what is forecast and open now, less who is expected. */
package se.jobbspar.vacancy.need;
