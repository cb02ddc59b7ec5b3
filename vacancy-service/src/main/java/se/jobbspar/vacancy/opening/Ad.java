package se.jobbspar.vacancy.opening;

import se.jobbspar.vacancy.employer.EmployerKey;

/** What a feed says of one of its ads now. */
public sealed interface Ad {
    /** Name of the feed. */
    String source();

    /** The ad's id in the feed. */
    String id();

    /** The ad stands in the feed. */
    record Listed(Origin origin, EmployerKey employer, Content content) implements Ad {
        @Override
        public String source() {
            return origin.source();
        }

        @Override
        public String id() {
            return origin.id();
        }
    }

    /** The ad was taken back. */
    record Removed(String source, String id) implements Ad {}
}
