package se.jobbspar.concepts.label;

import java.util.Optional;
import se.jobbspar.taxonomy.Concept;

/**
 * What is left of a label form at the end of its words: a large taxonomy has many.
 *
 * @param isShared whether it is open which of several concepts is meant
 * @param asWritten the only way to write it, where capitals must agree
 */
record Named(Concept concept, double certainty, boolean isShared, boolean isOneWord, Optional<String> asWritten) {
    static Named of(LabelForm form) {
        return new Named(
                form.concept(),
                form.certainty(),
                form.isShared(),
                form.isOneWord(),
                Optional.of(form.raw()).filter(raw -> form.asWritten()));
    }

    /** Git is a name, git is something else, and so is R. */
    boolean isSaidBy(String text) {
        return asWritten.isEmpty()
                || asWritten.get().length() > 1 && asWritten.get().equals(text);
    }
}
