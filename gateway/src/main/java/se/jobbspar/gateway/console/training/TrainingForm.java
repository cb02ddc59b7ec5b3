package se.jobbspar.gateway.console.training;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.choice;
import static se.jobbspar.gateway.console.mapping.Field.paragraph;
import static se.jobbspar.gateway.console.mapping.Field.text;
import static se.jobbspar.gateway.console.mapping.Field.yesNo;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/** The form of a training; what it gives, asks for and when it starts have forms of their own. */
final class TrainingForm implements RowKind {
    private static final List<Field> FIELDS = Stream.concat(
                    Stream.of(
                            text("name"),
                            text("provider"),
                            choice("kind", Training.KINDS, (code, language) -> language.texts(TrainingTexts.class)
                                    .kind(code)),
                            amount("weeks"),
                            amount("pace"),
                            text("municipalities"),
                            yesNo("distance", (code, language) -> language.texts(TrainingTexts.class)
                                    .yesNo(code)),
                            amount("cost"),
                            paragraph("description")),
                    KeptRows.occupations())
            .toList();

    @Override
    public String wire() {
        return "trainings";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(TrainingTexts.class).formTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(TrainingTexts.class).field(field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(TrainingTexts.class).hint(field);
    }

    @Override
    public String removal(Language language) {
        return "";
    }
}
