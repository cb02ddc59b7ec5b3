package se.jobbspar.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;

/** The spelling of our enums in requests, queries and answers: that of their {@link JsonProperty}, as JSON has it. */
public final class WireName {
    /** Said of a value that is none of the spellings; those are {@code allowed}. */
    public static final Wording NOT_ONE_OF =
            Wording.of("must be one of the allowed values", "ska vara ett av de tillåtna värdena");

    private WireName() {}

    public static String of(Enum<?> constant) {
        try {
            JsonProperty spelling =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return spelling == null ? constant.name() : spelling.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The spellings there are, in the order they are declared in. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return List.of(type.getEnumConstants()).stream().map(WireName::of).toList();
    }

    /**
     * The constant with this spelling, from a query parameter.
     *
     * @param given null gives nothing
     * @throws ProblemException 400 with the spellings there are
     */
    public static <E extends Enum<E>> Optional<E> parse(String parameter, String given, Class<E> type) {
        if (given == null) {
            return Optional.empty();
        }
        Optional<E> found = List.of(type.getEnumConstants()).stream()
                .filter(constant -> of(constant).equals(given))
                .findFirst();
        if (found.isEmpty()) {
            throw unknown(parameter, all(type));
        }
        return found;
    }

    /** The answer to a word that is none of those allowed: 400, as the framework refuses an unknown constant. */
    public static ProblemException unknown(String field, List<String> allowed) {
        FieldError error = FieldError.notOneOf(field, NOT_ONE_OF, allowed);
        return ProblemException.of(ProblemType.VALIDATION, NOT_ONE_OF.about(field), List.of(error));
    }
}
