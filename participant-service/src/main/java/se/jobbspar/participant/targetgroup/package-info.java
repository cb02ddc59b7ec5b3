/** People asked for by what they have learned, speak and come from, and by no protected trait: how many, and who. */
package se.jobbspar.participant.targetgroup;
