package se.jobbspar.gateway.console.training;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.choice;
import static se.jobbspar.gateway.console.mapping.Field.paragraph;
import static se.jobbspar.gateway.console.mapping.Field.text;
import static se.jobbspar.gateway.console.mapping.Field.yesNo;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.mapping.Field;

/** What the form of a training asks. */
final class TrainingForm {
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
                    KeptKind.occupations())
            .toList();

    static final KeptKind TRAININGS = new KeptKind("trainings", FIELDS, TrainingTexts.class);

    private TrainingForm() {}
}
