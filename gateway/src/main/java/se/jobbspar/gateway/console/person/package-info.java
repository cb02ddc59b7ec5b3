/** One participant: the profile in words, who sees the person, the lists and the questions to ask. */
package se.jobbspar.gateway.console.person;
