package se.jobbspar.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a row holds and its record does not read. Fields that a record lists in {@link JsonIgnoreProperties} are left aside
 * knowingly; every other one that carries data is named, so that nothing of a file is lost in silence.
 */
final class UnreadFields {
    private static final ClassValue<ReadFields> READ = new ClassValue<>() {
        @Override
        protected ReadFields computeValue(Class<?> record) {
            return ReadFields.of(record);
        }
    };

    private final Set<String> found = new TreeSet<>();

    private UnreadFields() {}

    /** What a record reads, and what it lists as left aside; asked once a record, since reflection takes longer than a row. */
    private record ReadFields(Map<String, Type> read, Set<String> aside, boolean allAside) {
        static ReadFields of(Class<?> record) {
            JsonIgnoreProperties aside = record.getAnnotation(JsonIgnoreProperties.class);
            Map<String, Type> read = Arrays.stream(record.getRecordComponents())
                    .collect(Collectors.toMap(UnreadFields::name, RecordComponent::getGenericType));
            return aside == null
                    ? new ReadFields(read, Set.of(), false)
                    : new ReadFields(read, Set.of(aside.value()), aside.ignoreUnknown());
        }
    }

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
        ReadFields fields = READ.get(record);
        if (fields.allAside()) {
            return;
        }
        value.properties().forEach(field -> {
            String name = field.getKey();
            String at = path.isEmpty() ? name : path + "." + name;
            if (fields.read().containsKey(name)) {
                look(field.getValue(), fields.read().get(name), at);
            } else if (!fields.aside().contains(name) && carriesData(field.getValue())) {
                found.add(at);
            }
        });
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
