/** Occupations by how hard they are to recruit to, one judgement per source, occupation, region and period. */
package se.jobbspar.vacancy.shortage;
