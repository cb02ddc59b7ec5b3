/** What a job offers: its contract, hours, pay, start, places, and whom to ask; people are matched by its places alone. */
package se.jobbspar.vacancy.terms;
