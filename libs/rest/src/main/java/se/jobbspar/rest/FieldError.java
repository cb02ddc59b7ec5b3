package se.jobbspar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;

/**
 * One wrong place in a request.
 *
 * @param field path to it, for example {@code skills[2].concept}
 * @param message what is wrong
 * @param allowed the values that would do, when they can be listed
 * @param suggestions near misses, best first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "One wrong place in the request.")
public record FieldError(
        @Schema(description = "Path to it, for example skills[2].concept.")
        String field,

        @Schema(description = "What is wrong.", implementation = String.class)
        Wording message,

        @Schema(description = "The values that would do.") @Nullable
        List<String> allowed,

        @Schema(description = "The near misses, best first.") @Nullable
        List<Suggestion> suggestions) {
    public FieldError {
        allowed = List.copyOf(allowed);
        suggestions = List.copyOf(suggestions);
    }

    /** A place where only a message helps. */
    public static FieldError of(String field, Wording message) {
        return new FieldError(field, message, List.of(), List.of());
    }

    /** A place where one of a few values is expected. */
    public static FieldError notOneOf(String field, Wording message, List<String> allowed) {
        return new FieldError(field, message, allowed, List.of());
    }

    /** The allowed values and the nearest ones with the message, for where nothing but text can be told. */
    public Wording told() {
        String values = String.join(", ", allowed);
        String nearest = suggestions.stream()
                .map(near -> near.label() == null ? near.id() : near.label() + " (" + near.id() + ")")
                .collect(Collectors.joining(", "));
        return message.and(values.isEmpty() ? Wording.NONE : Wording.of(": " + values, ": " + values))
                .and(nearest.isEmpty() ? Wording.NONE : Wording.of("; nearest: " + nearest, "; närmast: " + nearest));
    }
}
