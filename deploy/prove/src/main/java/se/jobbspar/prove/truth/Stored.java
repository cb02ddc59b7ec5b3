package se.jobbspar.prove.truth;

/**
 * An aggregate as the database, which is the truth, holds it.
 *
 * @param announced whether the others have to know of it
 * @param content as {@code Content} writes it
 * @param shared what of it is on the topic: the content without what never leaves the service
 */
record Stored(String id, String mark, long version, boolean announced, String content, String shared) {}
