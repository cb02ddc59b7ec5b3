package se.jobbspar.taxonomy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one does in a language, as the Common European Framework of Reference parts it. */
public enum Modality {
    LISTENING("höra", "listening"),
    READING("läsa", "reading"),
    SPOKEN_INTERACTION("samtala", "conversation"),
    SPOKEN_PRODUCTION("tala", "speaking"),
    WRITING("skriva", "writing");

    private final String swedish;
    private final String english;

    Modality(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** Its spelling in requests and events. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what is none. */
    public static Optional<Modality> of(String wire) {
        return Stream.of(values()).filter(one -> one.wire().equals(wire)).findFirst();
    }

    /** What people call it, in Swedish or English. */
    public String name(Locale in) {
        return in.getLanguage().equals("sv") ? swedish : english;
    }
}
