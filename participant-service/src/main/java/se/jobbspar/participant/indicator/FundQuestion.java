package se.jobbspar.participant.indicator;

import jakarta.annotation.Nullable;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;

/** Of which programme and until when a fund is told; a {@code @BeanParam}. */
public class FundQuestion extends OfProgramme {
    @QueryParam("month")
    String month;

    /**
     * The last day of the month, or today where that is to come, or none is given.
     *
     * @throws ProblemException 400 for what is no month, and one to come
     */
    LocalDate by(LocalDate today) {
        if (month == null) {
            return today;
        }
        YearMonth asked = Today.parseMonth("month", month);
        if (asked.isAfter(YearMonth.from(today))) {
            throw ProblemException.validation("month", Wording.of("must not be to come", "får inte vara i framtiden"));
        }
        LocalDate last = asked.atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }

    /** Where the people are listed whom an indicator counts. */
    String addressOfPeople(Indicator indicator, @Nullable Sex sex) {
        UriBuilder address = UriBuilder.fromPath("/participant/v1/reports/funds")
                .path(WireName.of(indicator.fund()))
                .path(indicator.code())
                .path("people")
                .queryParam("programme", programme());
        if (month != null) {
            address.queryParam("month", month);
        }
        if (sex != null) {
            address.queryParam("sex", WireName.of(sex));
        }
        return address.build().toString();
    }
}
