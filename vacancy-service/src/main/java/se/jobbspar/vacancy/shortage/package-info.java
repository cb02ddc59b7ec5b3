/** Occupations by how hard they are to recruit to, one judgement per occupation and region. */
package se.jobbspar.vacancy.shortage;
