package se.jobbspar.gateway.console.vacancy;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/**
 * The form of a vacancy; what it asks for has forms of its own.
 *
 * @param employers who can hire; empty where that goes without saying
 */
record VacancyForm(List<Choice> employers) implements RowKind {
    private static final List<String> TIMES =
            List.of("full-time", "part-time", "daytime", "evenings", "nights", "weekends");

    /** Of a list, so many can be chosen; where there are more, these stay. */
    static final int PLACES = 3;

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(
                            Field.text("title"),
                            Field.article("description"),
                            Field.concept("occupation", "occupation"),
                            Field.municipality("municipality")),
                    several("terms.otherMunicipalities", Field::municipality),
                    Stream.of(
                            Field.amount("positions"),
                            Field.day("lastDay"),
                            Field.day("terms.start"),
                            word(
                                    "terms.contract",
                                    "permanent",
                                    "probation",
                                    "fixed-term",
                                    "substitute",
                                    "seasonal",
                                    "hourly"),
                            Field.amount("terms.extent.from"),
                            Field.amount("terms.extent.to")),
                    several("workingTimes", name -> Field.choice(name, TIMES, words("workingTimes"))),
                    Stream.of(
                            word("terms.salary", "monthly", "hourly", "commission", "fixed-and-commission"),
                            word("terms.remote", "none", "partly", "fully"),
                            Field.text("terms.contact.name"),
                            Field.text("terms.contact.email"),
                            Field.text("terms.contact.phone")))
            .flatMap(fields -> fields)
            .toList();

    private static Stream<Field> several(String name, Function<String, Field> field) {
        return IntStream.range(0, PLACES).mapToObj(i -> field.apply(name + "[" + i + "]"));
    }

    private static Field word(String name, String... values) {
        return Field.choice(name, List.of(values), words(name));
    }

    private static BiFunction<String, Language, String> words(String name) {
        return (code, language) -> language.texts(VacancyTexts.class).value(name, code);
    }

    @Override
    public String wire() {
        return "vacancies";
    }

    @Override
    public List<Field> fields() {
        if (employers.isEmpty()) {
            return FIELDS;
        }
        Map<String, String> names =
                employers.stream().collect(Collectors.toMap(Choice::value, Choice::label, (one, same) -> one));
        Field employer = Field.choice(
                "employer", employers.stream().map(Choice::value).toList(), (id, language) -> names.get(id));
        return Stream.concat(Stream.of(employer), FIELDS.stream()).toList();
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(VacancyTexts.class).formTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(VacancyTexts.class).field(withoutPlace(field));
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(VacancyTexts.class).hint(field);
    }

    /** What is one of several is called as they are. */
    private static String withoutPlace(String field) {
        return field.replaceAll("\\[\\d]$", "");
    }
}
