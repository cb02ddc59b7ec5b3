/** Who may see a person, answered per person by one type; and the one gate that every read and write of a person passes. */
package se.jobbspar.participant.audience;
