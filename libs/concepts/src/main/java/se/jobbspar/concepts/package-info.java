/** From text to claims: what a CV, a story or an ad says, as concepts of the taxonomy. */
package se.jobbspar.concepts;
