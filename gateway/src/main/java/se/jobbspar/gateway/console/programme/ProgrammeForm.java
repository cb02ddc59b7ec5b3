package se.jobbspar.gateway.console.programme;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.day;
import static se.jobbspar.gateway.console.mapping.Field.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/** The form of a programme; of who pays it has a few rows. */
final class ProgrammeForm implements RowKind {
    /** As many as a programme commonly has; those beyond stay as they are. */
    static final int FUNDS = 3;

    private static final List<String> WHO_PAYS = List.of("amif", "esf-plus", "own", "state", "other");
    private static final List<Field> FIELDS = Stream.concat(
                    Stream.of(text("name"), text("municipalities"), day("from"), day("to"), text("targetGroup")),
                    IntStream.range(0, FUNDS).boxed().flatMap(ProgrammeForm::funding))
            .toList();

    private static Stream<Field> funding(int place) {
        String fund = fund(place) + ".";
        return Stream.of(
                Field.choice(fund + "fund", WHO_PAYS, (code, language) -> language.texts(ProgrammeTexts.class)
                        .fund(code)),
                amount(fund + "share"),
                day(fund + "from"),
                day(fund + "to"));
    }

    /** As the service names it. */
    static String fund(int place) {
        return "funding[" + place + "]";
    }

    @Override
    public String wire() {
        return "programmes";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(ProgrammeTexts.class).formTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        ProgrammeTexts t = language.texts(ProgrammeTexts.class);
        return isFunding(field)
                ? t.ofFund(Integer.parseInt(field.replaceAll("\\D", "")) + 1, t.field(lastOf(field)))
                : t.field(field);
    }

    @Override
    public String hint(String field, Language language) {
        return isFunding(field) ? "" : language.texts(ProgrammeTexts.class).hint(field);
    }

    @Override
    public String removal(Language language) {
        return language.texts(ProgrammeTexts.class).removal();
    }

    private static boolean isFunding(String field) {
        return field.startsWith("funding[");
    }

    private static String lastOf(String field) {
        return "funding." + field.substring(field.indexOf('.') + 1);
    }
}
