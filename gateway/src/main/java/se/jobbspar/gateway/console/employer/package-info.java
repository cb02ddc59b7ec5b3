/** Employers, and who acts for them. */
package se.jobbspar.gateway.console.employer;
