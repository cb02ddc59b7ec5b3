/** How words are read: in which ways one word may be written, and which words are one. */
package se.jobbspar.concepts.word;
