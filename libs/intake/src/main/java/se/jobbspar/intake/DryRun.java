package se.jobbspar.intake;

import se.jobbspar.rest.QueryValue;

/** Reads the query parameter by which an import only tries. */
public final class DryRun {
    private DryRun() {}

    /**
     * A misspelt true must not write.
     *
     * @param value as it was sent; null = false
     */
    public static boolean parse(String value) {
        return QueryValue.flag("dryRun", value).orElse(false);
    }
}
