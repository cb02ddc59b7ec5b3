/** What stands between a person and a job, and which trainings would close it. */
package se.jobbspar.matching.gap;
