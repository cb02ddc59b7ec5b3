/** Packages of measures: programmes under one budget with goals, founded, changed and followed up year by year. */
package se.jobbspar.gateway.console.measurespackage;
