package se.jobbspar.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import se.jobbspar.contracts.wording.Wording;

/** Says where a body could not be read, and what would have been. Never repeats the value: it may be personal. */
final class JsonProblems {
    private static final Wording STOP = Wording.of(".", ".");

    private JsonProblems() {}

    static Problem of(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() -> wrongValue(mismatch);
            case JsonMappingException mapping when mapping.getCause() instanceof ProblemException own -> own.problem();
            case JsonMappingException value
            when value.getCause() instanceof StreamConstraintsException
                    && !value.getPath().isEmpty() -> tooLong(Fields.ofMapping(value));
            case MismatchedInputException root
            when root.getTargetType() != null ->
                Problem.of(
                        ProblemType.MALFORMED_JSON,
                        Wording.of("The body ", "Innehållet ")
                                .and(describe(root.getTargetType()))
                                .and(STOP),
                        List.of());
            case StreamConstraintsException tooMuch ->
                Problem.of(
                        ProblemType.MALFORMED_JSON,
                        Wording.of(
                                "The JSON is nested too deep or has too long a value.",
                                "JSON-innehållet är för djupt nästlat eller har ett för långt värde."),
                        List.of());
            default ->
                Problem.of(
                        ProblemType.MALFORMED_JSON,
                        Wording.of("The JSON breaks off or is wrong", "JSON-innehållet är avbrutet eller felskrivet")
                                .and(at(failure))
                                .and(STOP),
                        List.of());
        };
    }

    private static Problem unknownField(UnrecognizedPropertyException failure) {
        String field = Fields.ofMapping(failure);
        List<String> known = failure.getKnownPropertyIds().stream()
                .map(Objects::toString)
                .sorted()
                .toList();
        FieldError error = FieldError.notOneOf(field, Wording.of("is not a field here", "är inget fält här"), known);
        return Problem.of(
                ProblemType.UNKNOWN_FIELD,
                Wording.of("Unknown field " + field + ".", "Okänt fält " + field + "."),
                List.of(error));
    }

    private static Problem wrongValue(MismatchedInputException failure) {
        String field = Fields.ofMapping(failure);
        Class<?> target = failure.getTargetType();
        List<String> allowed = target != null && target.isEnum() ? allowed(target) : List.of();
        Wording message = allowed.isEmpty() ? describe(target) : WireName.NOT_ONE_OF;
        return Problem.of(
                ProblemType.VALIDATION, message.about(field), List.of(FieldError.notOneOf(field, message, allowed)));
    }

    private static Problem tooLong(String field) {
        Wording message = Wording.of("is too long or nested too deep", "är för långt eller för djupt nästlat");
        return Problem.of(ProblemType.VALIDATION, message.about(field), List.of(FieldError.of(field, message)));
    }

    private static List<String> allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> WireName.of((Enum<?>) constant))
                .toList();
    }

    private static Wording describe(Class<?> target) {
        return switch (target == null ? "" : target.getSimpleName()) {
            case "LocalDate" -> mustBe("a date such as 2026-03-01", "ett datum, till exempel 2026-03-01");
            case "PartialDate" ->
                mustBe(
                        "a year, a month or a day such as 2014, 2014-06 or 2014-06-03",
                        "ett år, en månad eller en dag, till exempel 2014, 2014-06 eller 2014-06-03");
            case "Instant", "OffsetDateTime" ->
                mustBe("a time such as 2026-03-01T10:00:00Z", "en tidpunkt, till exempel 2026-03-01T10:00:00Z");
            case "UUID" -> mustBe("a UUID", "ett UUID");
            case "int", "Integer", "long", "Long" -> mustBe("a whole number", "ett heltal");
            case "boolean", "Boolean" -> mustBe("true or false", "true eller false");
            case "String" -> mustBe("a text", "en text");
            case "List", "ArrayList" -> mustBe("a list", "en lista");
            default -> mustBe("a JSON object", "ett JSON-objekt");
        };
    }

    private static Wording mustBe(String en, String sv) {
        return Wording.of("must be " + en, "ska vara " + sv);
    }

    private static Wording at(JacksonException failure) {
        JsonLocation where = failure.getLocation();
        return where == null
                ? Wording.NONE
                : Wording.of(
                        " at line " + where.getLineNr() + ", column " + where.getColumnNr(),
                        " på rad " + where.getLineNr() + ", tecken " + where.getColumnNr());
    }
}
