package se.jobbspar.gateway.console.training;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.day;

import java.util.List;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;

/** The form of one time that a training starts. */
record StartForm(Part part) implements PartForm {
    static final String STARTS = "starts";

    @Override
    public List<Field> fields() {
        return List.of(day(part.field("begins")), day(part.field("until")), amount(part.field("places")));
    }

    @Override
    public String title(boolean withoutRow, Language language) {
        return language.texts(TrainingTexts.class).startTitle(part.added());
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(TrainingTexts.class).field(part.last(field));
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(TrainingTexts.class).hint(part.last(field));
    }

    @Override
    public String removal(Language language) {
        return part.added() ? "" : language.texts(TrainingTexts.class).startRemoval();
    }
}
