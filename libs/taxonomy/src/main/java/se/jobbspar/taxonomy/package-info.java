/** Occupations, skills, licences and groups with their relations, as every service reads them: immutable and safe to share between threads. */
package se.jobbspar.taxonomy;
