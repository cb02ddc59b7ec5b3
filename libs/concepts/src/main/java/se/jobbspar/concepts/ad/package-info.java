/** What an ad asks of those who apply. */
package se.jobbspar.concepts.ad;
