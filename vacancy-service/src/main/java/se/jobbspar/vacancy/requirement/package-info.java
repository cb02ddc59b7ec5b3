/** What a job asks for, and which levels and concepts can be asked for. */
package se.jobbspar.vacancy.requirement;
