/** One caller at its worst while another's answers are measured, and the memory of the processes. */
package se.jobbspar.prove.neighbours;
