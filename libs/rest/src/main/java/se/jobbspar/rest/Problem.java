package se.jobbspar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;

/**
 * An error answer as RFC 9457 has it; the types are listed in {@code docs/problems.md}.
 *
 * @param type URN that names the kind of problem
 * @param title what kind of problem it is, the same for every occurrence
 * @param status the HTTP status
 * @param detail what went wrong this time and what to do about it
 * @param errors the places in the request that are wrong; empty when the whole request is
 */
@Schema(name = "Problem", description = "An error answer as RFC 9457 has it.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "URN that names the kind of problem.")
        String type,

        @Schema(description = "What kind of problem it is.", implementation = String.class)
        Wording title,

        @Schema(description = "The HTTP status.") int status,

        @Schema(description = "What went wrong this time, and what to do about it.", implementation = String.class)
        Wording detail,

        @Schema(description = "The places that are wrong.") @Nullable
        List<FieldError> errors)
        implements Worded {
    /** Media type of every error answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(ProblemType type, Wording detail, List<FieldError> errors) {
        return new Problem(type.urn(), type.title(), type.status(), detail, errors);
    }
}
