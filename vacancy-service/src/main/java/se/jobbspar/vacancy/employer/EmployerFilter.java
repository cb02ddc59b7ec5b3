package se.jobbspar.vacancy.employer;

import jakarta.ws.rs.QueryParam;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.TextKey;

/** Which employers a list shows; a {@code @BeanParam}. All filters given must hold. */
public class EmployerFilter {
    @QueryParam("q")
    String q;

    @QueryParam("municipality")
    String municipality;

    @QueryParam("sector")
    String sector;

    /** @throws ProblemException 400 for a value no employer can have */
    Conditions conditions() {
        return new Conditions()
                .and(
                        "municipality = :municipality",
                        "municipality",
                        QueryValue.fourDigits("municipality", municipality, "1880")
                                .orElse(null))
                .and(
                        "sector = :sector",
                        "sector",
                        WireName.parse("sector", sector, Sector.class).orElse(null))
                .contains("nameKey", TextKey.of(q));
    }
}
