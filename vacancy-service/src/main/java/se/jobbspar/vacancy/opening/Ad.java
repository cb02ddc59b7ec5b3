package se.jobbspar.vacancy.opening;

import java.time.Instant;
import java.util.Objects;
import se.jobbspar.vacancy.employer.EmployerKey;
import se.jobbspar.vacancy.proposal.Reading;

/** What a feed says of one of its ads now. */
public sealed interface Ad {
    /** Name of the feed. */
    String source();

    /** The ad's id in the feed. */
    String id();

    /** When the feed said so; null when it does not say when. */
    Instant at();

    /**
     * Which of two versions in one file is the newer, for the one that comes later in it: by their times, else by their
     * order. Equal are two listings of one time, or of none: which of them holds nobody can know.
     */
    static int age(Ad later, Ad earlier) {
        if (later.at() != null && earlier.at() != null && !later.at().equals(earlier.at())) {
            return later.at().compareTo(earlier.at());
        }
        boolean listings = later instanceof Listed && earlier instanceof Listed;
        return listings && Objects.equals(later.at(), earlier.at()) ? 0 : 1;
    }

    /**
     * The ad stands in the feed.
     *
     * @param reading what its text proposes; null = not read, since it says what it said before
     */
    record Listed(Origin origin, EmployerKey employer, Content content, Instant at, Reading reading) implements Ad {
        public Listed(Origin origin, EmployerKey employer, Content content, Instant at) {
            this(origin, employer, content, at, null);
        }

        public Listed with(Reading read) {
            return new Listed(origin, employer, content, at, read);
        }

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
    record Removed(String source, String id, Instant at) implements Ad {}
}
