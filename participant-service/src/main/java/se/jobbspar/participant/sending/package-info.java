/** What a fund is told month by month, what was sent, and what has to be sent again. See docs/funds.md. */
package se.jobbspar.participant.sending;
