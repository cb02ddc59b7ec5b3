/** What happened to people and programmes: said once, said anew to correct it, never changed. */
package se.jobbspar.participant.history;
