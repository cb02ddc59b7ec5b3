package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Query parameters that are one of a few values, spelled as in JSON. */
final class Choices {
    private Choices() {}

    /** @throws ProblemException 400 with the allowed values */
    static <E extends Enum<E>> Optional<E> of(String parameter, String given, Class<E> type) {
        if (given == null) {
            return Optional.empty();
        }
        var constants = List.of(type.getEnumConstants());
        var found =
                constants.stream().filter(choice -> wire(choice).equals(given)).findFirst();
        if (found.isEmpty()) {
            var allowed = constants.stream().map(Choices::wire).toList();
            var error = FieldError.notOneOf(parameter, "must be one of the allowed values", allowed);
            throw ProblemException.of(ProblemType.VALIDATION, parameter + " " + error.message() + ".", List.of(error));
        }
        return found;
    }

    private static String wire(Enum<?> choice) {
        return Arrays.stream(choice.getDeclaringClass().getFields())
                .filter(field -> field.getName().equals(choice.name()))
                .map(field -> field.getAnnotation(JsonProperty.class).value())
                .findFirst()
                .orElseThrow();
    }
}
