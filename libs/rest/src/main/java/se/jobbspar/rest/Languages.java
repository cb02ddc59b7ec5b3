package se.jobbspar.rest;

import java.util.List;
import java.util.Locale;

/** Which of our two languages a caller wants. */
public final class Languages {
    private static final Locale SWEDISH = Locale.of("sv");

    private Languages() {}

    /** The first of Swedish and English among the acceptable ones; Swedish when neither is. */
    public static Locale best(List<Locale> acceptable) {
        return acceptable.stream()
                .filter(l -> l.getLanguage().equals("sv") || l.getLanguage().equals("en"))
                .findFirst()
                .map(l -> Locale.of(l.getLanguage()))
                .orElse(SWEDISH);
    }
}
