package se.jobbspar.gateway.console.coaching;

import se.jobbspar.gateway.console.form.SentFields;

/** The version that a form showed when it was filled in. */
final class SentVersion {
    private SentVersion() {}

    static long of(SentFields sent) {
        return sent.one("version")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    /** As an entity tag. */
    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
