/** Wording of an ad that breaks or strains the Discrimination Act. */
package se.jobbspar.concepts.strain;
