package se.jobbspar.gateway.console.fund;

import jakarta.ws.rs.core.UriBuilder;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.programme.Programmes.Programme;

/**
 * Of which programme and by the end of which month a fund is told.
 *
 * @param fund its code
 */
record Asked(Programme programme, String fund, YearMonth month) {
    /** The page leads no further back than this. */
    private static final int MONTHS = 120;

    /** What is no month, and what is to come, is the month that goes on. */
    static Asked of(Programme programme, String fund, String month, YearMonth now) {
        try {
            YearMonth given = month == null ? now : YearMonth.parse(month);
            return new Asked(programme, fund, given.isAfter(now) ? now : given);
        } catch (DateTimeParseException none) {
            return new Asked(programme, fund, now);
        }
    }

    /** Those from the programme's first month on, the latest first. */
    List<Choice> months(YearMonth now, Language language) {
        YearMonth first = YearMonth.parse(programme.from().substring(0, 7));
        return Stream.iterate(now, one -> one.minusMonths(1))
                .limit(MONTHS)
                .takeWhile(one -> !one.isBefore(first) || one.equals(now))
                .map(one -> new Choice(one.toString(), inWords(one, language), one.equals(month)))
                .toList();
    }

    static String inWords(YearMonth month, Language language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(month);
    }

    String page() {
        return "/console/programmes/" + programme.id() + "/funds/" + fund;
    }

    String address() {
        return at("");
    }

    /** @param last what the address ends with */
    String at(String last) {
        return uri(last).build().toString();
    }

    /**
     * Of the people whom an indicator counts.
     *
     * @param sex null = whatever it is
     * @param answer null = those it counts
     */
    UriBuilder people(String code, String sex, String answer) {
        UriBuilder address = uri("/" + code + "/people");
        if (sex != null) {
            address.queryParam("sex", sex);
        }
        return answer == null ? address : address.queryParam("answer", answer);
    }

    private UriBuilder uri(String last) {
        return UriBuilder.fromPath(page() + last).queryParam("month", month);
    }
}
