package se.jobbspar.intake;

import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;

/** Reads the query parameter by which an import only tries. */
public final class DryRun {
    private static final String NAME = "dryRun";

    private DryRun() {}

    /**
     * A misspelt true must not write.
     *
     * @param value as it was sent; null = false
     */
    public static boolean parse(String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw ProblemException.validation(NAME, Wording.of("must be true or false", "ska vara true eller false"));
    }
}
