package se.jobbspar.gateway.console.mapping;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.taxonomy.CountryCodes;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;

/**
 * A field of a row, called as the service calls it: with a dot where it lies in another, and with its place in a list.
 *
 * @param concept type of the concepts it takes; null for one that takes no concept
 * @param values what it can be; empty for one that is written
 * @param label what a value is called
 */
public record Field(
        String name, Kind kind, String concept, List<String> values, BiFunction<String, Language, String> label) {
    private static final List<String> EVIDENCE =
            List.of("self-declared", "assessed", "observed", "employer-reference", "certificate", "validated");
    private static final List<String> CEFR = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    /** How a field is filled in. */
    public enum Kind {
        /** A concept that is looked up. */
        CONCEPT,
        TEXT,
        /** A text of several lines. */
        PARAGRAPH,
        /** A text as long as an ad. */
        ARTICLE,
        /** One of its values, a text for the service. */
        CHOICE,
        /** The same, offered by name, since its codes are in no order of their own. */
        CHOICE_BY_NAME,
        /** A number for the service, one of its values where it has some. */
        NUMBER,
        /** A day, as the browser lets one choose it. */
        DAY,
        /** true or false for the service. */
        YES_NO
    }

    public static Field concept(String name, String type) {
        return new Field(name, Kind.CONCEPT, type, List.of(), null);
    }

    public static Field text(String name) {
        return new Field(name, Kind.TEXT, null, List.of(), null);
    }

    public static Field paragraph(String name) {
        return new Field(name, Kind.PARAGRAPH, null, List.of(), null);
    }

    public static Field article(String name) {
        return new Field(name, Kind.ARTICLE, null, List.of(), null);
    }

    public static Field day(String name) {
        return new Field(name, Kind.DAY, null, List.of(), null);
    }

    /** A number that is written. */
    public static Field amount(String name) {
        return new Field(name, Kind.NUMBER, null, List.of(), null);
    }

    /** @param label what a value is called */
    public static Field choice(String name, List<String> values, BiFunction<String, Language, String> label) {
        return new Field(name, Kind.CHOICE, null, values, label);
    }

    /** @param label what {@code true} and {@code false} are called */
    public static Field yesNo(String name, BiFunction<String, Language, String> label) {
        return new Field(name, Kind.YES_NO, null, List.of("true", "false"), label);
    }

    static Field choice(String name, String... values) {
        return coded(name, Kind.CHOICE, List.of(values));
    }

    static Field number(String name, int most) {
        return coded(
                name,
                Kind.NUMBER,
                Stream.iterate(1, one -> one + 1)
                        .limit(most)
                        .map(String::valueOf)
                        .toList());
    }

    /** A level of the common European framework, A1 to C2. */
    public static Field level(String name) {
        return new Field(name, Kind.CHOICE, null, CEFR, (level, language) -> level);
    }

    static Field country() {
        return country("country");
    }

    public static Field country(String name) {
        return new Field(
                name,
                Kind.CHOICE_BY_NAME,
                null,
                CountryCodes.all(),
                (code, language) -> CountryCodes.name(code, language.locale()));
    }

    public static Field municipality(String name) {
        Places places = Places.sweden();
        return new Field(
                name,
                Kind.CHOICE_BY_NAME,
                null,
                places.municipalities().stream().map(Municipality::code).toList(),
                (code, language) ->
                        places.municipality(code).map(Municipality::name).orElse(code));
    }

    static Field language() {
        return language("language");
    }

    public static Field language(String name) {
        return new Field(
                name,
                Kind.CHOICE_BY_NAME,
                null,
                LanguageCodes.all(),
                (code, language) -> LanguageCodes.name(code, language.locale()));
    }

    static Field sunLevel() {
        return sunLevel("level");
    }

    public static Field sunLevel(String name) {
        return new Field(name, Kind.CHOICE, null, codes(SunCodes.levels()), (code, language) -> SunCodes.level(code)
                .map(SunCode::name)
                .orElse(code));
    }

    static Field sunField() {
        return sunField("field");
    }

    public static Field sunField(String name) {
        return new Field(name, Kind.CHOICE, null, codes(SunCodes.fields()), (code, language) -> SunCodes.field(code)
                .map(SunCode::name)
                .orElse(code));
    }

    /** What every claim rests on. */
    static List<Field> evidence() {
        return List.of(coded("evidence.kind", Kind.CHOICE, EVIDENCE), text("evidence.date"));
    }

    /** The same in another place, which ends with a dot. */
    Field in(String place) {
        return new Field(place + name, kind, concept, values, label);
    }

    private static Field coded(String name, Kind kind, List<String> values) {
        return new Field(name, kind, null, values, (code, language) -> language.texts(MappingTexts.class)
                .value(name, code));
    }

    /** Codes that people say, from two figures on; one figure is the whole of a group. */
    private static List<String> codes(List<SunCode> codes) {
        return codes.stream()
                .map(SunCode::code)
                .filter(code -> code.length() > 1)
                .toList();
    }

    /** What it can be, and what stands in it: a form that does not offer that keeps it all the same. */
    List<Choice> choices(String value, Language language) {
        boolean kept = label != null && !value.isEmpty() && !values.contains(value);
        return Stream.concat(
                        kept ? Stream.of(Map.entry(value, label.apply(value, language))) : Stream.empty(),
                        named(language))
                .map(one ->
                        new Choice(one.getKey(), one.getValue(), one.getKey().equals(value)))
                .toList();
    }

    /** By name in the visitor's language, where codes are in no order of their own. */
    private Stream<Map.Entry<String, String>> named(Language language) {
        Stream<Map.Entry<String, String>> all =
                values.stream().map(value -> Map.entry(value, label.apply(value, language)));
        return kind == Kind.CHOICE_BY_NAME ? all.sorted(Map.Entry.comparingByValue(collation(language.locale()))) : all;
    }

    private static Comparator<String> collation(Locale locale) {
        return Collator.getInstance(locale)::compare;
    }
}
