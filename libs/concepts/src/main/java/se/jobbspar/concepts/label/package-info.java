/** Finds what the taxonomy has names for: occupations, skills and licences. */
package se.jobbspar.concepts.label;
