/** Files of Kafka and of the index lost, cut, flipped or put back: noticed, made again from PostgreSQL, and said. */
package se.jobbspar.prove.damage;
