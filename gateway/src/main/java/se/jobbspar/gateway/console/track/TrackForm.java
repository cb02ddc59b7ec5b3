package se.jobbspar.gateway.console.track;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.day;
import static se.jobbspar.gateway.console.mapping.Field.paragraph;
import static se.jobbspar.gateway.console.mapping.Field.text;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.training.KeptRows;

/** The form of a job track; its entry rules and measures have forms of their own. */
final class TrackForm implements RowKind {
    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(text("name"), paragraph("need")),
                    KeptRows.occupations(),
                    Stream.of(amount("places"), day("from"), day("to"), text("partners"), text("municipalities")))
            .flatMap(fields -> fields)
            .toList();

    @Override
    public String wire() {
        return TracksResource.KIND;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(TrackTexts.class).formTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(TrackTexts.class).field(field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(TrackTexts.class).hint(field);
    }

    @Override
    public String removal(Language language) {
        return "";
    }
}
