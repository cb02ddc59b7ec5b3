package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/**
 * The form of an employer.
 *
 * @param places how many work places it has room for
 * @param contacts how many people to ask
 */
record EmployerForm(int places, int contacts) implements RowKind {
    static final EmployerForm EMPTY = new EmployerForm(2, 1);

    private static final List<String> SECTORS =
            List.of("municipal", "municipal-company", "region", "state", "private", "non-profit");
    private static final int MOST_PLACES = 50;
    private static final int MOST_CONTACTS = 20;

    /** With room for one more of each than there is. */
    static EmployerForm of(JsonNode employer) {
        return new EmployerForm(
                Math.min(employer.path("places").size() + 1, MOST_PLACES),
                Math.min(employer.path("contacts").size() + 1, MOST_CONTACTS));
    }

    /** As large as it was when it was sent. */
    static EmployerForm of(SentFields sent) {
        return new EmployerForm(count(sent, "places", MOST_PLACES), count(sent, "contacts", MOST_CONTACTS));
    }

    private static int count(SentFields sent, String list, int most) {
        return (int) IntStream.range(0, most)
                .takeWhile(i -> sent.fields().containsKey(list + "[" + i + "].name"))
                .count();
    }

    @Override
    public String wire() {
        return "employers";
    }

    @Override
    public List<Field> fields() {
        return Stream.of(
                        Stream.of(
                                Field.text("name"),
                                Field.text("organisationNumber"),
                                Field.country("foreignNumber.country"),
                                Field.text("foreignNumber.number"),
                                Field.choice("sector", SECTORS, (code, language) -> language.texts(EmployerTexts.class)
                                        .sector(code)),
                                Field.municipality("municipality")),
                        several(
                                "places",
                                places,
                                one -> Stream.of(Field.text(one + "name"), Field.municipality(one + "municipality"))),
                        several("contacts", contacts, one -> Stream.of("name", "email", "phone")
                                .map(part -> Field.text(one + part))))
                .flatMap(fields -> fields)
                .toList();
    }

    /** @param fields of one of them, whose names begin like that */
    private static Stream<Field> several(String list, int count, Function<String, Stream<Field>> fields) {
        return IntStream.range(0, count).mapToObj(at -> list + "[" + at + "].").flatMap(fields);
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(EmployerTexts.class).formTitle(added);
    }

    /** What is one of several is called as they are, with its number. */
    @Override
    public String label(String field, Language language) {
        String number = field.replaceAll("\\D", "");
        return language.texts(EmployerTexts.class)
                .field(field.replaceAll("\\[\\d+]", ""), number.isEmpty() ? 0 : Integer.parseInt(number) + 1);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(EmployerTexts.class).hint(field);
    }
}
