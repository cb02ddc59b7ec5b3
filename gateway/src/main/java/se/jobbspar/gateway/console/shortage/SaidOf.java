package se.jobbspar.gateway.console.shortage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.Language;

/**
 * What a source says of an occupation, in words.
 *
 * @param situation with a sign before the word
 * @param outlook need in five years, with a sign before the word; empty = not judged
 * @param by who, of where and when
 * @param names what the source calls the occupation; empty = by its code alone
 * @param why a municipality's reason; empty for others
 * @param before what it said the time before, and when; empty = this is the first
 */
public record SaidOf(String situation, String outlook, String by, String names, String why, String before) {
    /** Each source for itself, every region of it. */
    public static List<SaidOf> all(List<Picture.Judged> judgements, Language language) {
        return inWords(judgements, language);
    }

    /** Each source for itself, of the nearest region alone. */
    static List<SaidOf> nearest(Picture.Occupation picture, Language language) {
        return inWords(
                Picture.SOURCES.stream()
                        .flatMap(source -> picture.nearest(source).stream())
                        .toList(),
                language);
    }

    static String situation(String code, SaidTexts t) {
        return code == null ? t.notJudgedYet() : t.situation(code);
    }

    /** Empty = not judged. */
    static String outlook(String code, SaidTexts t) {
        return code == null ? "" : t.outlook(code);
    }

    private static String before(Picture.Earlier earlier, SaidTexts t) {
        return earlier == null
                ? ""
                : t.before(
                        earlier.period(),
                        (situation(earlier.situation(), t) + " " + outlook(earlier.outlook(), t)).strip());
    }

    /** Several names of the barometer that are judged alike are told together. */
    private static List<SaidOf> inWords(List<Picture.Judged> judgements, Language language) {
        SaidTexts t = language.texts(SaidTexts.class);
        Map<SaidOf, List<String>> names = judgements.stream()
                .collect(Collectors.groupingBy(
                        judged -> new SaidOf(
                                situation(judged.situation(), t),
                                outlook(judged.outlook(), t),
                                String.join(
                                        ", ",
                                        t.source(judged.source()),
                                        Region.name(judged.region(), language),
                                        judged.period()),
                                "",
                                judged.isBy(Picture.OWN) ? judged.provenance() : "",
                                before(judged.before(), t)),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                judged -> Objects.requireNonNullElse(judged.name(), ""), Collectors.toList())));
        return names.entrySet().stream()
                .map(said -> said.getKey()
                        .called(said.getValue().stream()
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private SaidOf called(String theirs) {
        return new SaidOf(situation, outlook, by, theirs, why, before);
    }
}
