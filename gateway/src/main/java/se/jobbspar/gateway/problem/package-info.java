/** What the gateway itself answers when a request gets no further, as RFC 9457 problems. */
package se.jobbspar.gateway.problem;
