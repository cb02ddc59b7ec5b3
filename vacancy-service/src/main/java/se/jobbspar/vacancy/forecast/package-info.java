/** How many will have to be recruited in coming years: retirements, other turnover and growth of what is employed now. */
package se.jobbspar.vacancy.forecast;
