/** A path of measures towards work that is short of people: for whom, how many places, and who is in it together. */
package se.jobbspar.vacancy.track;
