/** What a job offers: its contract, hours, pay, start, places, and whom to ask; nobody is matched by these. */
package se.jobbspar.vacancy.terms;
