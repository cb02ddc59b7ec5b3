package se.jobbspar.gateway.console.method;

import java.util.List;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/** The form of a method. */
final class MethodForm implements RowKind {
    private static final List<Field> FIELDS = List.of(Field.text("name"), Field.paragraph("description"));

    @Override
    public String wire() {
        return "methods";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(MethodTexts.class).formTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(MethodTexts.class).field(field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(MethodTexts.class).hint(field);
    }

    @Override
    public String removal(Language language) {
        return language.texts(MethodTexts.class).removal();
    }
}
