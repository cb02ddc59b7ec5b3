/** Packages of measures: several programmes under one budget, followed up against goals year by year. */
package se.jobbspar.participant.measurespackage;
