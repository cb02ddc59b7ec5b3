/** Files of others, read row by row into our vacancies and shortage occupations; a repeated import changes nothing. */
package se.jobbspar.vacancy.intake;
