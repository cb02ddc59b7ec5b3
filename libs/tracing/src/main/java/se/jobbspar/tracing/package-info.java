/** Tracing as every process has it: OpenTelemetry, with nothing about a person in a span. */
package se.jobbspar.tracing;
