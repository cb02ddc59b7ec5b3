package se.jobbspar.gateway.console.vacancy;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.participant.ParticipantRow;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;

/** The form of a vacancy; what it asks for has forms of its own. */
final class VacancyForm implements RowKind {
    private static final List<String> MUNICIPALITIES = Places.sweden().municipalities().stream()
            .sorted(Comparator.comparing(Municipality::name, Collator.getInstance(Language.SV.locale())))
            .map(Municipality::code)
            .toList();
    private static final List<String> TIMES =
            List.of("full-time", "part-time", "daytime", "evenings", "nights", "weekends");

    /** Of a list, so many can be chosen; where there are more, these stay. */
    static final int PLACES = 3;

    private static final List<Field> FIELDS = Stream.of(
                    Stream.of(
                            Field.text("title"),
                            Field.article("description"),
                            Field.concept("occupation", "occupation"),
                            municipality("municipality")),
                    several("terms.otherMunicipalities", VacancyForm::municipality),
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

    private static Field municipality(String name) {
        return Field.choice(name, MUNICIPALITIES, (code, language) -> ParticipantRow.place(code));
    }

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
        return FIELDS;
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

    @Override
    public String removal(Language language) {
        return "";
    }
}
