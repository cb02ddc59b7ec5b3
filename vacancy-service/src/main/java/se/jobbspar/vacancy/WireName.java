package se.jobbspar.vacancy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** The spelling of our enums in requests and answers, where JSON does not do it for us. */
public final class WireName {
    private WireName() {}

    public static String of(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The constant with this spelling.
     *
     * @param value null gives null
     * @throws ProblemException 400 with the spellings there are
     */
    public static <E extends Enum<E>> E parse(String field, String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        List<E> known = Arrays.asList(type.getEnumConstants());
        return known.stream().filter(e -> of(e).equals(value)).findFirst().orElseThrow(() -> {
            List<String> allowed = known.stream().map(WireName::of).toList();
            FieldError error = FieldError.notOneOf(field, "must be one of the allowed values", allowed);
            return ProblemException.of(ProblemType.VALIDATION, "There is no such " + field + ".", List.of(error));
        });
    }
}
