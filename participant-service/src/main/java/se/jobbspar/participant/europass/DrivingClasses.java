package se.jobbspar.participant.europass;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Classes of driving licences, which are the same in all of Europe. */
final class DrivingClasses {
    private static final String URN = "urn:jobbspar:licence:";
    private static final Set<String> CLASSES =
            Set.of("AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE");

    private DrivingClasses() {}

    /** Empty for a licence that is none of Europe's classes. */
    static Optional<String> of(String concept) {
        return Optional.of(concept)
                .filter(id -> id.startsWith(URN))
                .map(id -> id.substring(URN.length()).toUpperCase(Locale.ROOT))
                .filter(CLASSES::contains);
    }

    /** The licence of a class; empty for what is no class. B+E is BE. */
    static Optional<String> licence(String drivingClass) {
        return Optional.of(drivingClass.replace("+", "").strip().toUpperCase(Locale.ROOT))
                .filter(CLASSES::contains)
                .map(known -> URN + known.toLowerCase(Locale.ROOT));
    }
}
