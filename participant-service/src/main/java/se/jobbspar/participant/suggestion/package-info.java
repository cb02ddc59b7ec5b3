/** What a CV or a story says that could be rows of a profile. The text is read here and kept nowhere. */
package se.jobbspar.participant.suggestion;
