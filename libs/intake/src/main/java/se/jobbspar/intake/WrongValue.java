package se.jobbspar.intake;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.WireName;

/** What is said of a value that its field cannot hold: what the field holds instead. */
final class WrongValue {
    private static final Wording TYPE = Wording.of(
            "is not of the type it has in this format", "är inte av den typ som fältet har i det här formatet");
    private static final Wording DAY =
            Wording.of("must be a date such as 2026-12-31", "ska vara ett datum, till exempel 2026-12-31");
    private static final Wording MONTH =
            Wording.of("must be a month such as 2026-12", "ska vara en månad, till exempel 2026-12");

    private WrongValue() {}

    static Wording told(JsonMappingException failure) {
        Class<?> type = failure instanceof InvalidFormatException wrong ? wrong.getTargetType() : Object.class;
        if (type.isEnum()) {
            String words = Stream.of(type.getEnumConstants())
                    .map(word -> WireName.of((Enum<?>) word))
                    .collect(Collectors.joining(", "));
            return Wording.of("must be one of " + words, "ska vara någon av " + words);
        }
        return type == LocalDate.class ? DAY : type == YearMonth.class ? MONTH : TYPE;
    }
}
