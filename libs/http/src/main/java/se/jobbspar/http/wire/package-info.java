/** What is said on a connection before there is a request that code could be asked about, and instead of an answer without words. */
package se.jobbspar.http.wire;
