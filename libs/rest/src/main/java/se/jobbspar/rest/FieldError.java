package se.jobbspar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One wrong place in a request.
 *
 * @param field path to it, for example {@code skills[2].concept}
 * @param message what is wrong
 * @param allowed the values that would do, when they can be listed
 * @param suggestions near misses, best first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FieldError(String field, String message, List<String> allowed, List<Suggestion> suggestions) {
    public FieldError {
        allowed = List.copyOf(allowed);
        suggestions = List.copyOf(suggestions);
    }

    /** A place where only a message helps. */
    public static FieldError of(String field, String message) {
        return new FieldError(field, message, List.of(), List.of());
    }

    /** A place where one of a few values is expected. */
    public static FieldError notOneOf(String field, String message, List<String> allowed) {
        return new FieldError(field, message, allowed, List.of());
    }
}
