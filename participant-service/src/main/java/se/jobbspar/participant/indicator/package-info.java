/** The indicators that funds ask for, each a rule over the history and what was stated for funds alone. See docs/funds.md. */
package se.jobbspar.participant.indicator;
