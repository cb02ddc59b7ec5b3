/** Mapping a person: what the person can and wants, row by row, each saved by itself. */
package se.jobbspar.gateway.console.mapping;
