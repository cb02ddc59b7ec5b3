package se.jobbspar.gateway.console.employer;

import java.util.List;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/** The form of somebody who is to act for an employer. */
final class MemberForm implements RowKind {
    @Override
    public String wire() {
        return "members";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.text("name"), Field.text("subject"));
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(EmployerTexts.class).addMember();
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(EmployerTexts.class).memberField(field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(EmployerTexts.class).memberHint(field);
    }
}
