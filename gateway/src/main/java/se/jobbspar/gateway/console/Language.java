package se.jobbspar.gateway.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the console. */
public enum Language {
    SV,
    EN;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    public Language other() {
        return this == SV ? EN : SV;
    }

    static Optional<Language> ofTag(String tag) {
        return "sv".equals(tag) ? Optional.of(SV) : "en".equals(tag) ? Optional.of(EN) : Optional.empty();
    }

    /** The first of ours that the browser asks for; Swedish when it asks for neither. */
    static Language best(List<Locale> wanted) {
        return wanted.stream()
                .map(locale -> ofTag(locale.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(SV);
    }
}
