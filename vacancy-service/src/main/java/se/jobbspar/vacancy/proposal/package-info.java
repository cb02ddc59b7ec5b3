/** Requirements that the text of an ad speaks for, and what a person made of each. */
package se.jobbspar.vacancy.proposal;
