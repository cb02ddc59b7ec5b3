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

/** Says where a body could not be read, and what would have been. Never repeats the value: it may be personal. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() -> wrongValue(mismatch);
            case JsonMappingException mapping when mapping.getCause() instanceof ProblemException own -> own.problem();
            case MismatchedInputException root
            when root.getTargetType() != null ->
                Problem.of(
                        ProblemType.MALFORMED_JSON,
                        "The body must be " + describe(root.getTargetType()) + ".",
                        List.of());
            case StreamConstraintsException tooMuch ->
                Problem.of(
                        ProblemType.MALFORMED_JSON, "The JSON is nested too deep or has too long a value.", List.of());
            default ->
                Problem.of(
                        ProblemType.MALFORMED_JSON, "The JSON breaks off or is wrong" + at(failure) + ".", List.of());
        };
    }

    private static Problem unknownField(UnrecognizedPropertyException failure) {
        String field = Fields.ofMapping(failure);
        List<String> known = failure.getKnownPropertyIds().stream()
                .map(Objects::toString)
                .sorted()
                .toList();
        FieldError error = FieldError.notOneOf(field, "is not a field here", known);
        return Problem.of(ProblemType.UNKNOWN_FIELD, "Unknown field " + field + ".", List.of(error));
    }

    private static Problem wrongValue(MismatchedInputException failure) {
        String field = Fields.ofMapping(failure);
        Class<?> target = failure.getTargetType();
        List<String> allowed = target != null && target.isEnum() ? allowed(target) : List.of();
        String message = allowed.isEmpty() ? "must be " + describe(target) : "must be one of the allowed values";
        return Problem.of(
                ProblemType.VALIDATION,
                field + " " + message + ".",
                List.of(FieldError.notOneOf(field, message, allowed)));
    }

    private static List<String> allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> WireName.of((Enum<?>) constant))
                .toList();
    }

    private static String describe(Class<?> target) {
        return switch (target == null ? "" : target.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-03-01";
            case "YearMonth" -> "a month such as 2026-03";
            case "Instant", "OffsetDateTime" -> "a time such as 2026-03-01T10:00:00Z";
            case "UUID" -> "a UUID";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "a text";
            case "List", "ArrayList" -> "a list";
            default -> "a JSON object";
        };
    }

    private static String at(JacksonException failure) {
        JsonLocation where = failure.getLocation();
        return where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
    }
}
