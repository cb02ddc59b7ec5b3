/** Open vacancies as everybody may read them, in the terms of schema.org: search engines, partners' sites, other boards. */
package se.jobbspar.vacancy.publication;
