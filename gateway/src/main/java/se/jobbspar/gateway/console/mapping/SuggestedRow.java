package se.jobbspar.gateway.console.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.SuggestionClient.Suggested;

/**
 * A row that a text speaks for, in a form with others: the names of its fields begin with its prefix. What it rests on comes
 * with the form, since the text itself is kept nowhere.
 *
 * @param sent its fields, without the prefix
 */
record SuggestedRow(String prefix, Section section, SentFields sent) {
    /** No page holds more, and no form either. */
    static final int MOST = 100;

    private static final Pattern SECTION = Pattern.compile("(row[a-z]+)\\.section");
    private static final Map<Section, List<String>> BESIDE = Map.of(
            Section.EXPERIENCES, List.of("from", "to", "unpaid", "evidence.kind"),
            Section.EDUCATIONS, List.of("level", "field", "title", "completed", "recognition", "evidence.kind"),
            Section.SKILLS, List.of("level", "evidence.kind"),
            Section.LANGUAGES,
                    List.of(
                            "listening",
                            "reading",
                            "spokenInteraction",
                            "spokenProduction",
                            "writing",
                            "evidence.kind"),
            Section.LICENCES, List.of("validUntil", "evidence.kind"));

    static List<SuggestedRow> of(String address, List<Suggested> suggestions) {
        return IntStream.range(0, Math.min(MOST, suggestions.size()))
                .mapToObj(i -> of(address, i, suggestions.get(i)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static SuggestedRow of(String address, int place, Suggested suggestion) {
        return Section.of(suggestion.section())
                .map(section -> new SuggestedRow(prefix(place), section, fields(address, section, suggestion)))
                .orElse(null);
    }

    private static SentFields fields(String address, Section section, Suggested suggestion) {
        Map<String, List<String>> fields = new HashMap<>(RowJson.values(section.fields(), suggestion.row()));
        fields.put("evidence.kind", List.of("self-declared"));
        fields.put("label", List.of(suggestion.label()));
        fields.put("before", List.of(suggestion.quote().before()));
        fields.put("quote", List.of(suggestion.quote().text()));
        fields.put("after", List.of(suggestion.quote().after()));
        if (suggestion.years() != null) {
            fields.put("years", List.of(suggestion.years().stripTrailingZeros().toPlainString()));
        }
        if (suggestion.recorded()) {
            fields.put("recorded", List.of("1"));
        }
        return new SentFields(address, fields);
    }

    /** Letters alone, as names of fields have them. */
    private static String prefix(int place) {
        return "row" + (char) ('a' + place / 26) + (char) ('a' + place % 26);
    }

    /** Those of a form, in its order. */
    static List<SuggestedRow> of(SentFields form) {
        return form.fields().keySet().stream()
                .map(SECTION::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .sorted()
                .limit(MOST)
                .flatMap(prefix -> Section.of(form.one(prefix + ".section").orElse("")).stream()
                        .map(section -> new SuggestedRow(prefix, section, under(prefix, form))))
                .toList();
    }

    private static SentFields under(String prefix, SentFields form) {
        Map<String, List<String>> fields = new HashMap<>();
        form.fields().forEach((name, values) -> {
            if (name.startsWith(prefix + ".")) {
                fields.put(name.substring(prefix.length() + 1), values);
            }
        });
        form.one("key").ifPresent(key -> fields.put("key", List.of(key)));
        return new SentFields(form.address(), fields);
    }

    /** The same as a row by itself. */
    RowForm form(UUID participant) {
        return new RowForm(participant, section, null, sent);
    }

    /** Whether the person has said yes to it; of a skill any answer is one. */
    boolean isTaken() {
        return sent.one(section == Section.SKILLS ? "answer" : "take").isPresent();
    }

    /** What the text calls it, or the taxonomy. */
    String label() {
        return sent.one("label").orElse("");
    }

    /** What stands beside it to be filled in. */
    List<Field> beside() {
        return section.fields().stream()
                .filter(field -> BESIDE.get(section).contains(field.name()))
                .toList();
    }

    /** Whether the text leaves open what is meant. */
    boolean isOpen() {
        return section.subject().concept() != null
                && sent.one(section.subject().name()).isEmpty();
    }
}
