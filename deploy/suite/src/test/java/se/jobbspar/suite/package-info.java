/** The whole suite as its users and operators have it: who sees what, match lists, imports, kills and restarts. */
package se.jobbspar.suite;
