/** Loads the invented people, employers, vacancies, shortage occupations and a programme through the gateway, as their users would. */
package se.jobbspar.local.demo;
