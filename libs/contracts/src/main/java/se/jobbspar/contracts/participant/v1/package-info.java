/** Version 1 of the participant event: pseudonymous facts about what a person can do and wants; never who the person is. */
package se.jobbspar.contracts.participant.v1;
