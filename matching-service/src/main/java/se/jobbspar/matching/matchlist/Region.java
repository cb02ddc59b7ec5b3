package se.jobbspar.matching.matchlist;

import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Places;

/** Where something is sought. */
public final class Region {
    private Region() {}

    /**
     * @param region SCB county code, 00 = the nation; null = left out
     * @throws ProblemException 400 for anything else
     */
    public static void verify(String region) {
        if (region != null
                && !region.equals(Places.NATION)
                && Places.sweden().county(region).isEmpty()) {
            throw ProblemException.validation(
                    "region",
                    Wording.of(
                            "must be an SCB county code, or 00 for the nation",
                            "ska vara en länskod från SCB, eller 00 för hela landet"));
        }
    }
}
