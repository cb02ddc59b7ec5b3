/** Whether database, topics, index and lists say the same, and what was acknowledged is among it. */
package se.jobbspar.prove.truth;
