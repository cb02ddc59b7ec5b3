package se.jobbspar.gateway.console.gain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.Gained;
import se.jobbspar.gateway.console.mapping.RowKind;

/** The form of what a fact gave. */
enum GainForm implements RowKind {
    MEASURES("gives"),
    PLACEMENTS("closing.shown");

    private final String place;

    GainForm(String place) {
        this.place = place;
    }

    static Optional<GainForm> of(String wire) {
        return Arrays.stream(values()).filter(one -> one.wire().equals(wire)).findFirst();
    }

    /** Where in the fact it lies, as a JSON pointer. */
    String pointer() {
        return "/" + place.replace('.', '/');
    }

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Field> fields() {
        return Gained.fields(place);
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(GainTexts.class).formTitle(wire());
    }

    @Override
    public String label(String field, Language language) {
        return Gained.label(field, language);
    }

    @Override
    public String hint(String field, Language language) {
        return Gained.hint(field, language);
    }

    @Override
    public String removal(Language language) {
        return language.texts(GainTexts.class).removal();
    }
}
