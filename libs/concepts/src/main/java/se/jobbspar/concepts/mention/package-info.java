/** What a text says of somebody or asks of somebody, with its place. */
package se.jobbspar.concepts.mention;
