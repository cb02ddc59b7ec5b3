package se.jobbspar.gateway.console.form;

/** The version that a form showed when it was filled in. */
public final class SentVersion {
    private SentVersion() {}

    public static long of(SentFields sent) {
        return sent.one("version")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    /** As an entity tag. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
