package se.jobbspar.gateway.console.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A coach by id and name. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coach(String id, String name) {}
