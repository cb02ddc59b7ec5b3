package se.jobbspar.concepts.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is mentioned; {@link #wire()} is its spelling in requests and answers. */
public enum MentionType {
    OCCUPATION,
    SKILL,
    LANGUAGE,
    LICENCE,
    EDUCATION,
    EXPERIENCE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MentionType> ofWire(String wire) {
        return Arrays.stream(values()).filter(type -> type.wire().equals(wire)).findFirst();
    }
}
