/** Real PostgreSQL, real Kafka and really signed tokens on this machine, and the people and jobs of the tests and the demo. */
package se.jobbspar.testkit;
