/** A request that is sent again with the same {@code Idempotency-Key} makes nothing a second time. */
package se.jobbspar.idempotency;
