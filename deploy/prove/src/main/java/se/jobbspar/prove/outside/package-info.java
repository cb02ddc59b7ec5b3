/** The gateway as anybody on the network sees it: callers with and without tokens, whole requests and single bytes. */
package se.jobbspar.prove.outside;
