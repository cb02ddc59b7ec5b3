package se.jobbspar.gateway.console.training;

import static se.jobbspar.gateway.console.mapping.Field.choice;
import static se.jobbspar.gateway.console.mapping.Field.concept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.MappingTexts;

/**
 * The form of one thing that is given or asked for.
 *
 * @param kind as the service names it
 */
public record RequirementForm(Part part, String kind) implements PartForm {
    /** What is asked for; the others are given. */
    public static final String ASKS = "asks";

    private static final List<String> GIVEN = List.of("skill", "language", "licence", "education");
    private static final List<String> ASKED = List.of("language", "skill", "experience", "education", "licence");

    /** What can be added to a list. */
    public static List<String> kinds(String list) {
        return list.equals(ASKS) ? ASKED : GIVEN;
    }

    /**
     * @param wanted kind of a new one, as an address gives it
     * @throws NotFoundException for what cannot be in the list
     */
    public static RequirementForm of(JsonNode whole, String list, int place, String wanted) {
        Part part = Part.of(whole, list, place);
        String kind = part.added()
                ? Objects.toString(wanted, "")
                : part.in(whole).path("kind").asText();
        if (!kinds(list).contains(kind)) {
            throw new NotFoundException();
        }
        return new RequirementForm(part, kind);
    }

    @Override
    public ObjectNode completed(ObjectNode filledIn) {
        return filledIn.put("kind", kind);
    }

    /** With the kind, which a new one does not have yet. */
    @Override
    public String address() {
        return PartForm.super.address() + "?kind=" + kind;
    }

    @Override
    public List<Field> fields() {
        Stream<Field> what =
                switch (kind) {
                    case "skill" -> Stream.of(concept(part.field("concept"), "skill"), level());
                    case "experience" ->
                        Stream.of(concept(part.field("concept"), "occupation"), Field.text(part.field("level")));
                    case "education" ->
                        Stream.of(Field.sunLevel(part.field("level")), Field.sunField(part.field("concept")));
                    case "licence" -> Stream.of(concept(part.field("concept"), "licence"));
                    default -> Stream.of(Field.language(part.field("concept")), Field.level(part.field("level")));
                };
        return Stream.concat(what, part.list().equals(ASKS) ? Stream.of(importance()) : Stream.empty())
                .toList();
    }

    private Field level() {
        return choice(
                part.field("level"), List.of("1", "2", "3", "4"), (code, language) -> language.texts(MappingTexts.class)
                        .value("level", code));
    }

    private Field importance() {
        return choice(part.field("importance"), List.of("must", "wish"), (code, language) -> language.texts(
                        RequirementTexts.class)
                .importance(code));
    }

    @Override
    public String title(boolean withoutRow, Language language) {
        return language.texts(RequirementTexts.class).formTitle(part.list(), kind);
    }

    @Override
    public String label(String field, Language language) {
        return language.texts(RequirementTexts.class).field(kind + "." + part.last(field));
    }

    @Override
    public String hint(String field, Language language) {
        return language.texts(RequirementTexts.class).hint(kind + "." + part.last(field));
    }

    @Override
    public String removal(Language language) {
        return part.added() ? "" : language.texts(RequirementTexts.class).removal();
    }
}
