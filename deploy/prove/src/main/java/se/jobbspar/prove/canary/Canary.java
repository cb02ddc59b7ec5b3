package se.jobbspar.prove.canary;

/**
 * A text of its own, ASCII, in one field of one request.
 *
 * @param where operation and field
 */
record Canary(String where, String text, Kind kind) {}
