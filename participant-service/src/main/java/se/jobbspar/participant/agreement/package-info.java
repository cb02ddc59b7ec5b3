/** Agreements between municipalities that share a labour market: without one in force, nothing crosses. */
package se.jobbspar.participant.agreement;
