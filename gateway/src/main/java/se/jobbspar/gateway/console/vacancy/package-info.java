/** An employer's own vacancies: written, published, counted against the people of the labour market, and brought to an end. */
package se.jobbspar.gateway.console.vacancy;
