package se.jobbspar.gateway.console.track;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.day;
import static se.jobbspar.gateway.console.mapping.Field.paragraph;
import static se.jobbspar.gateway.console.mapping.Field.text;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.training.KeptKind;

/** What the form of a job track asks. */
final class TrackForm {
    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(text("name"), paragraph("need")),
                    KeptKind.occupations(),
                    Stream.of(amount("places"), day("from"), day("to"), text("partners"), text("municipalities")))
            .flatMap(fields -> fields)
            .toList();

    static final KeptKind TRACKS = new KeptKind("job-tracks", FIELDS, TrackTexts.class);

    private TrackForm() {}
}
