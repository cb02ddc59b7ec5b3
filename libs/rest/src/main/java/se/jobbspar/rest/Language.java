package se.jobbspar.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.AcceptLanguage;

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

    /**
     * The one that a caller would rather read; Swedish when it names neither.
     *
     * @param acceptLanguage the header as it was sent; null = none
     */
    public static Language best(String acceptLanguage) {
        return ofTag(AcceptLanguage.best(acceptLanguage, SV.locale()).getLanguage())
                .orElseThrow();
    }
}
