package se.jobbspar.contracts.wording;

import java.util.Locale;

/**
 * A text for people, in English and in Swedish side by side, so that none can lack its other language. It stays both until
 * an answer is written (ADR 0015).
 */
public record Wording(String en, String sv) {
    /** Nothing to say. */
    public static final Wording NONE = new Wording("", "");

    public Wording {
        if (en.isBlank() != sv.isBlank()) {
            throw new IllegalArgumentException("in one language only: " + en + sv);
        }
    }

    public static Wording of(String en, String sv) {
        return new Wording(en, sv);
    }

    /** As the message of a field: {@code limit: must be …}. */
    public Wording at(String field) {
        return new Wording(field + ": " + en, field + ": " + sv);
    }

    /** As a sentence about a field: {@code limit must be … .} */
    public Wording about(String field) {
        return new Wording(field + " " + en + ".", field + " " + sv + ".");
    }

    /** This one and then that one, with nothing between them. */
    public Wording and(Wording next) {
        return new Wording(en + next.en, sv + next.sv);
    }

    /** @param language a caller's; whatever is not Swedish reads English */
    public String in(Locale language) {
        return language.getLanguage().equals(AcceptLanguage.SWEDISH.getLanguage()) ? sv : en;
    }
}
