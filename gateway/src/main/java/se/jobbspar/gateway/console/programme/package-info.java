/** The programmes that people are enrolled in: founded, read and changed. */
package se.jobbspar.gateway.console.programme;
