package se.jobbspar.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that answers are given in. */
public enum Language {
    SV,
    EN;

    /** Its spelling in headers, parameters and answers. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    public static Optional<Language> ofTag(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The first of ours among the acceptable ones; Swedish when there is none. */
    public static Language best(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(wanted -> ofTag(wanted.getLanguage()).stream())
                .findFirst()
                .orElse(SV);
    }
}
