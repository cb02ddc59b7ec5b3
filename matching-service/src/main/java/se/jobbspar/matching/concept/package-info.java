/** Lookup of occupations, groups, skills and licences by what people call them, in both languages and with typos. */
package se.jobbspar.matching.concept;
