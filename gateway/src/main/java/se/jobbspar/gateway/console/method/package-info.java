/** The method bank: ways of working that municipalities share, founded, adopted and compared by what they led to. */
package se.jobbspar.gateway.console.method;
