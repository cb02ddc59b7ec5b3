package se.jobbspar.vacancy.need;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.vacancy.forecast.ForecastQuery;
import se.jobbspar.vocabulary.Regions;

/** Whose need of which year is asked for; a {@code @BeanParam}. Read as text so that a wrong value is 400 and not 404. */
public class NeedQuery {
    private static final int MAX_YEARS = 10;

    @QueryParam("region")
    String region;

    @QueryParam("occupation")
    String occupation;

    @QueryParam("year")
    String year;

    @QueryParam("assumptions")
    String assumptions;

    @QueryParam("version")
    String version;

    /** SCB code; the own municipality where none is given. */
    String region(MunicipalityCode own) {
        return region == null ? own.digits() : region;
    }

    /**
     * The municipalities that the region is, or is made of.
     *
     * @throws ProblemException 400 for what is no region
     */
    List<String> municipalities(MunicipalityCode own) {
        return Regions.municipalities(region(own));
    }

    /** SSYK code; empty = all. */
    Optional<String> occupation() {
        return ForecastQuery.occupation(occupation);
    }

    /** @param thisYear the next one is meant where none is given */
    int year(int thisYear) {
        int asked = year == null ? thisYear + 1 : year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        if (asked <= thisYear || asked > thisYear + MAX_YEARS) {
            throw ProblemException.validation(
                    "year",
                    Wording.of(
                            "must be a year from " + (thisYear + 1) + " to " + (thisYear + MAX_YEARS),
                            "ska vara ett år från " + (thisYear + 1) + " till " + (thisYear + MAX_YEARS)));
        }
        return asked;
    }

    /** Empty = the starting point. */
    Optional<UUID> assumptions() {
        return ForecastQuery.assumptions(assumptions);
    }

    /** Null = the newest. */
    Long version() {
        return ForecastQuery.version(version);
    }
}
