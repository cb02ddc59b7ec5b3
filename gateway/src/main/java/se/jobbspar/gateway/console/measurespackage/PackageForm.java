package se.jobbspar.gateway.console.measurespackage;

import static se.jobbspar.gateway.console.mapping.Field.amount;
import static se.jobbspar.gateway.console.mapping.Field.day;
import static se.jobbspar.gateway.console.mapping.Field.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/**
 * The form of a package of measures, with places for its programmes.
 *
 * @param programmes those to choose from: their names by id
 * @param places how many it has room for
 */
record PackageForm(Map<String, String> programmes, int places) implements RowKind {
    /** As the service names it. */
    static String programme(int place) {
        return "programmes[" + place + "]";
    }

    @Override
    public String wire() {
        return "packages";
    }

    @Override
    public List<Field> fields() {
        List<String> ids = List.copyOf(programmes.keySet());
        return Stream.concat(
                        Stream.of(text("name"), amount("budget"), day("from"), day("to")),
                        IntStream.range(0, places)
                                .mapToObj(place -> Field.choice(
                                        programme(place), ids, (id, language) -> programmes.getOrDefault(id, id))))
                .toList();
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(PackageTexts.class).formTitle(added);
    }

    @Override
    public String label(String field, Language language) {
        PackageTexts t = language.texts(PackageTexts.class);
        return field.startsWith("programmes[")
                ? t.programmeAt(Integer.parseInt(field.replaceAll("\\D", "")) + 1)
                : t.field(field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(PackageTexts.class).hint(field);
    }

    @Override
    public String removal(Language language) {
        return language.texts(PackageTexts.class).removal();
    }
}
