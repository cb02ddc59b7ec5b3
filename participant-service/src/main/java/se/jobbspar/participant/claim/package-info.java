/** What is said about a person: skills, times, educations, languages, licences and wishes, each with what it rests on. */
package se.jobbspar.participant.claim;
