/** Loads the invented people, employers, vacancies and shortage occupations through the gateway, as their users would. */
package se.jobbspar.local.demo;
