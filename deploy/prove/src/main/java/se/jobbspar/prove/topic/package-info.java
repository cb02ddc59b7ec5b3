/** What topics hold, read as any consumer may. */
package se.jobbspar.prove.topic;
