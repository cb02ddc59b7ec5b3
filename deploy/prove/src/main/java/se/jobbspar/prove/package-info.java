/** What Jobbspår promises, tried again and again with other seeds: {@code ./jobbspar prove}. */
package se.jobbspar.prove;
