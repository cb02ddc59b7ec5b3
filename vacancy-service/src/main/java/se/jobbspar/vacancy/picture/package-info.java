/** What is said of an occupation in a region, by each source for itself: the barometer, regional forecasts, municipalities, vacancies. */
package se.jobbspar.vacancy.picture;
