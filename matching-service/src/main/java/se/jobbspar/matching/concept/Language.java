package se.jobbspar.matching.concept;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two languages that have labels. */
enum Language {
    SV,
    EN;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.of(wire());
    }

    static Optional<Language> ofWire(String wire) {
        return Arrays.stream(values()).filter(l -> l.wire().equals(wire)).findFirst();
    }
}
