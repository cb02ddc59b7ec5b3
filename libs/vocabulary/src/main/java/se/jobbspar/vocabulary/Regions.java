package se.jobbspar.vocabulary;

import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Places;

/** Regions as requests name them: a municipality, a county, a labour-market region, or the nation. */
public final class Regions {
    private Regions() {}

    /**
     * The municipalities that a region is, or is made of.
     *
     * @param region SCB code; 00 = the nation
     * @throws ProblemException 400 for what is no region
     */
    public static List<String> municipalities(String region) {
        List<String> within = Places.sweden().within(region);
        if (within.isEmpty()) {
            throw ProblemException.validation(
                    "region",
                    Wording.of(
                            "must be the code of a municipality, a county or a labour-market region, or 00 for the nation",
                            "ska vara koden för en kommun, ett län eller en arbetsmarknadsregion, eller 00 för riket"));
        }
        return within;
    }
}
