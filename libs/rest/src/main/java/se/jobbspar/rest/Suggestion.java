package se.jobbspar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A near miss of what was sent.
 *
 * @param id what to send instead, as it stands
 * @param label what it is called, for people; null where the id says it all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suggestion(String id, String label) {}
