/** The whole suite on one machine: starts every part, watches it, and stops it in order. */
package se.jobbspar.local;
