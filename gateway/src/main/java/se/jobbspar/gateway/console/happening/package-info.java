/** What happens to a person in programmes: enrolments, measures, outcomes and follow-ups, read and said. */
package se.jobbspar.gateway.console.happening;
