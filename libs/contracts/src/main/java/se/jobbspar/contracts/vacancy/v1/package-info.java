/** Version 1 of the vacancy event. */
package se.jobbspar.contracts.vacancy.v1;
