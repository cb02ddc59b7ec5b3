package se.jobbspar.gateway.console.mapping;

import java.util.UUID;

/**
 * Where the form of a row stands.
 *
 * @param participant whose row it is; null for one that is nobody's
 * @param action address that it is sent to
 * @param back address of the page it was opened from, with the row's place in it
 * @param from what that page is called
 * @param about what to know before it is filled in; empty for nothing
 */
public record RowPlace(UUID participant, String action, String back, String from, String about) {}
