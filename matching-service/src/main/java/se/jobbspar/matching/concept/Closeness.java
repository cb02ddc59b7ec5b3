package se.jobbspar.matching.concept;

import se.jobbspar.concepts.word.Text;

/** How a label answers what somebody typed, and what that is worth beside the nearness of the characters, 0 to 1. */
enum Closeness {
    /** Shares nothing that a person would call the same: no hit, however many characters agree. */
    NONE(-1),
    /** Some telling word agrees with a word of the label in the whole, in a compound part or in how it begins. */
    RELATED(0),
    /** Every word agrees but for a slip of the finger. */
    TYPO(0.05),
    /** Every word is a word of the label or a part of one. */
    COMPOUND(0.06),
    /** Every word is a word of the label, the last perhaps not typed to its end. */
    WORDS(0.1),
    /** The label begins with it, in the midst of a word: somebody is still typing. */
    PREFIX(0.3),
    /** The label begins with it, word for word: a nurse of some kind is one, a nursery is none. */
    BEGINNING(1.3),
    /** The same but for the dots and rings on å, ä and ö. */
    FOLDED(3),
    EXACT(4);

    private final double bonus;

    Closeness(double bonus) {
        this.bonus = bonus;
    }

    /** What is called exactly that comes before what is also called that. */
    double bonus(Label label) {
        return this == EXACT && label.preferred() ? bonus + 1 : bonus;
    }

    /** Whether the label is what was typed. */
    boolean names() {
        return this == EXACT || this == FOLDED;
    }

    static Closeness of(Typed typed, Text label) {
        if (label.normal().equals(typed.text().normal())) {
            return EXACT;
        }
        if (label.folded().equals(typed.text().folded())) {
            return FOLDED;
        }
        if (label.normal().startsWith(typed.text().normal() + " ")) {
            return BEGINNING;
        }
        if (label.normal().startsWith(typed.text().normal())) {
            return PREFIX;
        }
        if (typed.everyWord(label, Typed.Part::isWordOf)) {
            return WORDS;
        }
        if (typed.everyWord(label, Typed.Part::isWordOrPartOf)) {
            return COMPOUND;
        }
        if (typed.everyWord(label, Typed.Part::isMisspeltIn)) {
            return TYPO;
        }
        return typed.anyTellingWord(label, Typed.Part::isRelatedTo) ? RELATED : NONE;
    }
}
