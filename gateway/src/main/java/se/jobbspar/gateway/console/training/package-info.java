/** Trainings: found, read, and by the planners who keep them offered and changed, part by part. */
package se.jobbspar.gateway.console.training;
