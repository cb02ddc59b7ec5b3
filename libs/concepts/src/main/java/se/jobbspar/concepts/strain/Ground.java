package se.jobbspar.concepts.strain;

import java.util.Locale;

/** Grounds of the Discrimination Act (2008:567) and of the Parental Leave Act (1995:584) that an ad may offend against. */
public enum Ground {
    AGE,
    SEX,
    ETHNICITY,
    RELIGION,
    DISABILITY,
    SEXUAL_ORIENTATION,
    PARENTHOOD;

    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
