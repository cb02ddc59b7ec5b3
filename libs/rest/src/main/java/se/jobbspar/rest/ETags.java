package se.jobbspar.rest;

import se.jobbspar.contracts.wording.Wording;

/** Entity tags: the aggregate's version in quotes. */
public final class ETags {
    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version a caller believes is current.
     *
     * @throws ProblemException 428 without the header, 400 when it is not one of our tags
     */
    public static long require(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    Wording.of(
                            "Send the ETag of the version you read in If-Match.",
                            "Skicka ETag för den version du har läst i If-Match."));
        }
        if (!ifMatch.matches("\"\\d{1,18}\"")) {
            throw ProblemException.validation(
                    "If-Match",
                    Wording.of(
                            "must be an ETag as this API gives it, for example \"3\"",
                            "ska vara en ETag från detta API, till exempel \"3\""));
        }
        return Long.parseLong(ifMatch.substring(1, ifMatch.length() - 1));
    }

    /** @throws ProblemException 412 when the two differ */
    public static void requireCurrent(long expected, long current) {
        if (expected != current) {
            throw ProblemException.staleVersion(current);
        }
    }
}
