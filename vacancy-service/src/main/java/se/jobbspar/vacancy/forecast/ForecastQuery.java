package se.jobbspar.vacancy.forecast;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;

/** Which forecast is asked for; a {@code @BeanParam}. Read as text so that a wrong value is 400 and not 404. */
public class ForecastQuery {
    private static final int YEARS = 5;
    private static final int MAX_YEARS = 10;

    @QueryParam("by")
    String by;

    @QueryParam("occupation")
    String occupation;

    @QueryParam("years")
    String years;

    @QueryParam("assumptions")
    String assumptions;

    @QueryParam("version")
    String version;

    @QueryParam("countedOn")
    String countedOn;

    ForecastBy by() {
        return WireName.parse("by", by, ForecastBy.class).orElse(ForecastBy.OCCUPATION);
    }

    Optional<String> occupation() {
        return occupation(occupation);
    }

    /** SSYK code; empty = all. */
    public static Optional<String> occupation(String given) {
        return QueryValue.fourDigits("occupation", given, "5321");
    }

    /** @param thisYear the horizon begins with the next one */
    List<Integer> horizon(int thisYear) {
        int many = years == null ? YEARS : years.matches("\\d{1,2}") ? Integer.parseInt(years) : 0;
        if (many < 1 || many > MAX_YEARS) {
            throw ProblemException.validation(
                    "years",
                    Wording.of(
                            "must be a whole number from 1 to " + MAX_YEARS,
                            "ska vara ett heltal från 1 till " + MAX_YEARS));
        }
        return IntStream.rangeClosed(thisYear + 1, thisYear + many).boxed().toList();
    }

    Optional<UUID> assumptions() {
        return assumptions(assumptions);
    }

    /** Empty = the starting point. */
    public static Optional<UUID> assumptions(String given) {
        return QueryValue.uuid("assumptions", given);
    }

    /** Empty = the newest count. */
    Optional<LocalDate> countedOn() {
        return Today.parse("countedOn", countedOn);
    }

    Long version() {
        return version(version);
    }

    /** Null = the newest. */
    public static Long version(String given) {
        if (given != null && !given.matches("[1-9]\\d{0,8}")) {
            throw ProblemException.validation(
                    "version", Wording.of("must be a whole number from 1", "ska vara ett heltal från 1"));
        }
        return given == null ? null : Long.valueOf(given);
    }
}
