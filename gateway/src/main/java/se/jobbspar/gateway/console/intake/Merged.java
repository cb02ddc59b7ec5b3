package se.jobbspar.gateway.console.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/** A merge that can be undone. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Merged(UUID id, String code, String name, Instant mergedAt, Instant undoUntil) {}
