/** The recorded match list: who was matched with what, on which rules, and what was shown. */
package se.jobbspar.matching.matchlist;
