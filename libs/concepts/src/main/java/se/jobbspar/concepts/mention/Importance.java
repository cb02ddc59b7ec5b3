package se.jobbspar.concepts.mention;

import java.util.Locale;

/** What an ad makes of what it mentions. */
public enum Importance {
    MUST,
    WISH;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
