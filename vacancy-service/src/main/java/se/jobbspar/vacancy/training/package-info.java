/** What is offered to learn: by whom, what it gives and asks for, and when it starts. */
package se.jobbspar.vacancy.training;
