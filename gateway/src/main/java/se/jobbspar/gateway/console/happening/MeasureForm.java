package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.RowKind;

/**
 * The form of a measure, with the methods of the own municipality that it may follow.
 *
 * @param methods their names by id
 * @param places how many it has room for
 */
record MeasureForm(Map<String, String> methods, int places) implements RowKind {
    private static final FactKind KIND = FactKind.MEASURES;

    /**
     * @param bank a page of methods
     * @param own the municipality whose methods can be chosen
     * @param measure as it was said; nothing for a new one
     */
    static MeasureForm of(JsonNode bank, String own, JsonNode measure) {
        List<String> named =
                measure.path("methods").valueStream().map(JsonNode::asText).toList();
        Map<String, String> methods = new LinkedHashMap<>();
        bank.path("items")
                .valueStream()
                .filter(method -> named.contains(Happened.id(method)) || isChosenFrom(method, own))
                .forEach(method ->
                        methods.put(Happened.id(method), method.path("name").asText()));
        named.forEach(id -> methods.putIfAbsent(id, id));
        return new MeasureForm(methods, Math.min(methods.size(), named.size() + 1));
    }

    private static boolean isChosenFrom(JsonNode method, String own) {
        return !method.path("mistaken").asBoolean()
                && method.path("said").path("municipality").asText().equals(own);
    }

    @Override
    public String wire() {
        return KIND.wire();
    }

    @Override
    public List<Field> fields() {
        List<String> ids = List.copyOf(methods.keySet());
        return Stream.concat(
                        KIND.fields().stream(),
                        IntStream.range(0, places)
                                .mapToObj(place ->
                                        Field.choice("methods[" + place + "]", ids, (id, language) -> methods.get(id))))
                .toList();
    }

    @Override
    public String title(boolean added, Language language) {
        return KIND.title(added, language);
    }

    @Override
    public String label(String field, Language language) {
        return KIND.label(field.split("\\[")[0], language);
    }

    @Override
    public String hint(String field, Language language) {
        return KIND.hint(field.split("\\[")[0], language);
    }

    @Override
    public String removal(Language language) {
        return KIND.removal(language);
    }
}
