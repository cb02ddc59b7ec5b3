/** The participant and the competence profile: what a person can do and wants, with evidence per claim. */
package se.jobbspar.participant.profile;
