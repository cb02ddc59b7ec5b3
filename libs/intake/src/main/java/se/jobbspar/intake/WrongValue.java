package se.jobbspar.intake;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.WireName;

/**
 * A value that its field cannot hold.
 *
 * @param path to the field, for example {@code skills[2].level}
 * @param message what it holds instead
 */
public record WrongValue(String path, Wording message) {
    private static final Wording TYPE = Wording.of(
            "is not of the type it has in this format", "är inte av den typ som fältet har i det här formatet");
    private static final Wording DAY =
            Wording.of("must be a date such as 2026-12-31", "ska vara ett datum, till exempel 2026-12-31");
    private static final Wording PARTIAL = Wording.of(
            "must be a year, a month or a day such as 2026, 2026-12 or 2026-12-31",
            "ska vara ett år, en månad eller en dag, till exempel 2026, 2026-12 eller 2026-12-31");
    private static final Wording MONTH =
            Wording.of("must be a month such as 2026-12", "ska vara en månad, till exempel 2026-12");

    public static WrongValue of(JsonMappingException failure) {
        return new WrongValue(path(failure), told(failure));
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static Wording told(JsonMappingException failure) {
        Class<?> type =
                switch (failure) {
                    case InvalidFormatException wrong -> wrong.getTargetType();
                    case ValueInstantiationException wrong -> wrong.getType().getRawClass();
                    default -> Object.class;
                };
        if (type == PartialDate.class) {
            return PARTIAL;
        }
        if (type.isEnum()) {
            String words = Stream.of(type.getEnumConstants())
                    .map(word -> WireName.of((Enum<?>) word))
                    .collect(Collectors.joining(", "));
            return Wording.of("must be one of " + words, "ska vara någon av " + words);
        }
        return type == LocalDate.class ? DAY : type == YearMonth.class ? MONTH : TYPE;
    }
}
