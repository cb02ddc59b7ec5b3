package se.jobbspar.participant.indicator;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.WireName;

/** Of which programme and until when a fund is told; a {@code @BeanParam}. */
public class FundQuestion {
    @QueryParam("programme")
    @Parameter(required = true)
    String programme;

    @QueryParam("month")
    String month;

    /** @throws ProblemException 400 where it is missing, or no id */
    UUID programme() {
        try {
            return UUID.fromString(programme == null ? "" : programme);
        } catch (IllegalArgumentException noId) {
            throw ProblemException.validation(
                    "programme", Wording.of("must be the id of a programme", "ska vara ett projekts id"));
        }
    }

    /**
     * The last day of the month, or today where that is to come, or none is given.
     *
     * @throws ProblemException 400 for what is no month, and one to come
     */
    LocalDate by(LocalDate today) {
        if (month == null) {
            return today;
        }
        YearMonth asked = parsed();
        if (asked.isAfter(YearMonth.from(today))) {
            throw ProblemException.validation("month", Wording.of("must not be to come", "får inte vara i framtiden"));
        }
        LocalDate last = asked.atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }

    private YearMonth parsed() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException noMonth) {
            throw ProblemException.validation(
                    "month", Wording.of("must be a month, as 2026-11", "ska vara en månad, som 2026-11"));
        }
    }

    /** Where the people are listed whom an indicator counts. */
    String addressOfPeople(Indicator indicator, @Nullable Sex sex) {
        UriBuilder address = UriBuilder.fromPath("/participant/v1/reports/funds")
                .path(WireName.of(indicator.fund()))
                .path(indicator.code())
                .path("people")
                .queryParam("programme", programme);
        if (month != null) {
            address.queryParam("month", month);
        }
        if (sex != null) {
            address.queryParam("sex", WireName.of(sex));
        }
        return address.build().toString();
    }
}
