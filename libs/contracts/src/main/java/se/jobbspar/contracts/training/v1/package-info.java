/** Version 1 of the training event. */
package se.jobbspar.contracts.training.v1;
