package se.jobbspar.participant.profile;

/**
 * What somebody is called where a file came from.
 *
 * @param source which of the municipality's systems; empty for its own files
 */
public record SenderReference(String source, String reference) {}
