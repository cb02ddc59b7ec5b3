package se.jobbspar.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a row holds and its record does not read. Fields that a record lists in {@link JsonIgnoreProperties} are left aside
 * knowingly; every other one that carries data is named, so that nothing of a file is lost in silence.
 */
final class UnreadFields {
    private final Set<String> found = new TreeSet<>();

    private UnreadFields() {}

    /** Paths as {@code workplace_address.island}, without the places in lists. */
    static Set<String> in(JsonNode row, Class<?> record) {
        UnreadFields fields = new UnreadFields();
        fields.look(row, record, "");
        return fields.found;
    }

    private void look(JsonNode value, Type type, String path) {
        if (value.isArray()) {
            Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            value.forEach(item -> look(item, element, path));
        } else if (value.isObject()) {
            Type one = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            if (one instanceof Class<?> read && read.isRecord()) {
                object(value, read, path);
            }
        }
    }

    private void object(JsonNode value, Class<?> record, String path) {
        JsonIgnoreProperties aside = record.getAnnotation(JsonIgnoreProperties.class);
        if (aside != null && aside.ignoreUnknown()) {
            return;
        }
        Set<String> ignored = aside == null ? Set.of() : Set.of(aside.value());
        Map<String, Type> read = read(record);
        value.properties().forEach(field -> {
            String name = field.getKey();
            String at = path.isEmpty() ? name : path + "." + name;
            if (read.containsKey(name)) {
                look(field.getValue(), read.get(name), at);
            } else if (!ignored.contains(name) && carriesData(field.getValue())) {
                found.add(at);
            }
        });
    }

    private static Map<String, Type> read(Class<?> record) {
        Map<String, Type> types = new HashMap<>();
        Arrays.stream(record.getRecordComponents())
                .forEach(component -> types.put(name(component), component.getGenericType()));
        return types;
    }

    private static String name(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given == null || given.value().isEmpty() ? component.getName() : given.value();
    }

    private static boolean carriesData(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL, MISSING -> false;
            case BOOLEAN -> value.booleanValue();
            case STRING -> !value.textValue().isBlank();
            case ARRAY, OBJECT -> value.valueStream().anyMatch(UnreadFields::carriesData);
            case NUMBER, BINARY, POJO -> true;
        };
    }
}
