/** What a region is short of: each source for itself, beside it what is needed and who could fill it. */
package se.jobbspar.gateway.console.shortage;
