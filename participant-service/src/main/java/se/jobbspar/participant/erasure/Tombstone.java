package se.jobbspar.participant.erasure;

import java.util.UUID;

/** A withdrawal that the topic has, or must get again. */
public record Tombstone(UUID id, long version) {}
