/** The topics: how they are made, how their loss is noticed, and how they are filled again. */
package se.jobbspar.outbox.topic;
