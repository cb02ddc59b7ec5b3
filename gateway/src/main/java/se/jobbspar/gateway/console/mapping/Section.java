package se.jobbspar.gateway.console.mapping;

import static se.jobbspar.gateway.console.mapping.Field.choice;
import static se.jobbspar.gateway.console.mapping.Field.concept;
import static se.jobbspar.gateway.console.mapping.Field.country;
import static se.jobbspar.gateway.console.mapping.Field.level;
import static se.jobbspar.gateway.console.mapping.Field.number;
import static se.jobbspar.gateway.console.mapping.Field.sunField;
import static se.jobbspar.gateway.console.mapping.Field.sunLevel;
import static se.jobbspar.gateway.console.mapping.Field.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;

/** The kinds of rows that a mapping has, in the order of a conversation, with the fields of their forms. */
enum Section implements RowKind {
    EXPERIENCES(
            concept("occupation", "occupation"),
            text("from"),
            text("to"),
            choice("unpaid", "care-of-relatives", "farm", "family-business", "association"),
            country()),
    EDUCATIONS(
            sunLevel(),
            sunField(),
            text("title"),
            country(),
            text("completed"),
            number("seqf", 8),
            choice("recognition", "not-needed", "recognised", "pending", "regulated", "unknown"),
            choice("decision.authority", "uhr", "socialstyrelsen", "skolverket", "other"),
            text("decision.date")),
    SKILLS(concept("concept", "skill"), choice("answer", "yes", "some", "no"), number("level", 4)),
    LANGUAGES(
            Field.language(),
            level("listening"),
            level("reading"),
            level("spokenInteraction"),
            level("spokenProduction"),
            level("writing")),
    LICENCES(concept("concept", "licence"), text("scope"), text("validUntil"));

    private final List<Field> fields;

    Section(Field... fields) {
        this.fields =
                Stream.concat(Arrays.stream(fields), Field.evidence().stream()).toList();
    }

    static Optional<Section> of(String name) {
        return Arrays.stream(values()).filter(one -> one.wire().equals(name)).findFirst();
    }

    /** Its last part in an address, here and at the service. */
    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(MappingTexts.class).rowTitle(wire(), added);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(MappingTexts.class).field(wire() + "." + field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(MappingTexts.class).hint(wire() + "." + field);
    }

    @Override
    public String removal(Language language) {
        return language.texts(MappingTexts.class).removeAbout();
    }

    /** The field that says what the row is about: what it is looked up by, or its first one. */
    Field subject() {
        return fields.getFirst();
    }
}
