package se.jobbspar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A near miss of what was sent.
 *
 * @param id what to send instead, as it stands
 * @param label what it is called, for people; null where the id says it all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A near miss.")
public record Suggestion(
        @Schema(description = "What to send instead.") String id,

        @Schema(description = "What it is called.") @Nullable
        String label) {}
