/**
 * Files of others, taken row by row: what an import reads, how it converts a row, what may be there once and where it is
 * stored is an {@link se.jobbspar.intake.Import}; {@link se.jobbspar.intake.Imports} runs it. A repeated import changes
 * nothing (ADR 0006).
 */
package se.jobbspar.intake;
