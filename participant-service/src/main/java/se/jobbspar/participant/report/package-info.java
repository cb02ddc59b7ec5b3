/** The outcome report: what enrolments came to, computed from the history alone, and told so that nobody can be pointed out. */
package se.jobbspar.participant.report;
