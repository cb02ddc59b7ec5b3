package se.jobbspar.participant.history;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who said something, where and when. */
@Schema(description = "Who said it last, and when. Set by the service; what is sent is not looked at.", readOnly = true)
public record Said(
        @Schema(description = "How many times it has been said: its ETag.", examples = "1")
        long version,

        @Schema(description = "Municipality of who said it first.", examples = "1880")
        String municipality,

        @Schema(description = "Who, as the token says.", examples = "Karin Lind")
        String by,

        @Schema(description = "When.", examples = "2026-11-22T10:42:00Z")
        Instant at) {}
