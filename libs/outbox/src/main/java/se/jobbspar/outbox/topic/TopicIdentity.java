package se.jobbspar.outbox.topic;

/**
 * Which topic it is, not what it is called: both ids change when Kafka's data are lost or the topic is made anew.
 *
 * @param topic name
 * @param clusterId Kafka's id of the cluster
 * @param topicId Kafka's id of the topic
 */
public record TopicIdentity(String topic, String clusterId, String topicId) {}
