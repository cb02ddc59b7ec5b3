package se.jobbspar.gateway.console.mapping;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;

/** Rows that a profile may get, as fields of a form about something else: what a measure gave, what was shown at work. */
public final class Gained {
    /** How many rows of each section have fields. */
    public static final Map<String, Integer> ROWS = Map.of("skills", 3, "languages", 1, "licences", 1);

    private static final Pattern PLACE = Pattern.compile(".*\\b(skills|languages|licences)\\[(\\d)]\\.(.+)");

    private Gained() {}

    /** @param place where the rows lie, as {@code gives} */
    public static List<Field> fields(String place) {
        return Stream.of(
                        fields(place, Section.SKILLS, "concept", "level"),
                        fields(
                                place,
                                Section.LANGUAGES,
                                "language",
                                "listening",
                                "reading",
                                "spokenInteraction",
                                "spokenProduction",
                                "writing"),
                        fields(place, Section.LICENCES, "concept", "validUntil"))
                .flatMap(fields -> fields)
                .toList();
    }

    private static Stream<Field> fields(String place, Section section, String... names) {
        List<String> chosen = List.of(names);
        return IntStream.range(0, ROWS.get(section.wire()))
                .mapToObj(row -> place + "." + section.wire() + "[" + row + "].")
                .flatMap(row -> section.fields().stream()
                        .filter(field -> chosen.contains(field.name()))
                        .map(field -> field.in(row)));
    }

    /** As in the profile; the second and later ones have their number. */
    public static String label(String field, Language language) {
        Matcher place = placed(field);
        int row = Integer.parseInt(place.group(2));
        String label = language.texts(MappingTexts.class).field(place.group(1) + "." + place.group(3));
        return row == 0 ? label : label + " " + (row + 1);
    }

    public static String hint(String field, Language language) {
        Matcher place = placed(field);
        return place.group(2).equals("0") && !place.group(3).equals("level")
                ? language.texts(MappingTexts.class).hint(place.group(1) + "." + place.group(3))
                : "";
    }

    private static Matcher placed(String field) {
        Matcher place = PLACE.matcher(field);
        if (!place.matches()) {
            throw new IllegalArgumentException(field);
        }
        return place;
    }
}
