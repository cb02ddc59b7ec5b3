/** Topics in Kafka, read from a position without a consumer group, record by record. */
package se.jobbspar.matching.feed.topic;
