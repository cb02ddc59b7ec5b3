package se.jobbspar.gateway.console.vacancy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.Modality;

/** The forms of what a job asks for, one a kind. */
enum RequirementForm implements RowKind {
    SKILL(Field.concept("concept", "skill"), word("level", "1", "2", "3", "4")),
    LANGUAGE(Field.language("concept"), modality(), Field.level("level")),
    EXPERIENCE(Field.concept("concept", "occupation"), Field.text("level")),
    EDUCATION(Field.sunField("concept"), Field.sunLevel("level")),
    LICENCE(Field.concept("concept", "licence"));

    private static final String MODALITY = "modality";

    private final List<Field> fields;

    RequirementForm(Field... own) {
        this.fields = Stream.concat(Stream.of(own), Stream.of(word("importance", "must", "wish"), Field.text("reason")))
                .toList();
    }

    private static Field word(String name, String... values) {
        BiFunction<String, Language, String> words =
                (code, language) -> language.texts(RequirementTexts.class).value(name, code);
        return Field.choice(name, List.of(values), words);
    }

    private static Field modality() {
        return Field.choice(
                MODALITY,
                Stream.of(Modality.values()).map(Modality::wire).toList(),
                (wire, language) -> Modality.of(wire).orElseThrow().name(language.locale()));
    }

    /** What was filled in, as the service takes it: the modality is a part of what language is asked for. */
    ObjectNode completed(ObjectNode filledIn) {
        String modality = filledIn.path(MODALITY).asText("");
        filledIn.remove(MODALITY);
        if (!modality.isEmpty()) {
            filledIn.put("concept", filledIn.path("concept").asText() + AskedLanguage.MARK + modality);
        }
        return filledIn.put("kind", wire());
    }

    /** @throws NotFoundException for a kind there is not */
    static RequirementForm of(String wire) {
        return Stream.of(values())
                .filter(form -> form.wire().equals(wire))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Field> fields() {
        return fields;
    }

    /** What a text can leave open, and a person says beside it. */
    List<Field> beside() {
        List<String> names = keepsOut() ? List.of("importance", "level", "reason") : List.of("importance", "level");
        return names.stream()
                .flatMap(name -> fields.stream().filter(field -> field.name().equals(name)))
                .toList();
    }

    /** Whether a must of it may have to say why the job needs it. */
    private boolean keepsOut() {
        return this == LANGUAGE || this == LICENCE;
    }

    @Override
    public String title(boolean added, Language language) {
        return language.texts(RequirementTexts.class).add(wire());
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(RequirementTexts.class).field(wire(), field);
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(RequirementTexts.class).hint(field);
    }
}
